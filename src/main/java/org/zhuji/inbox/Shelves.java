package org.zhuji.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhuji.people.ActiveDuty;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;

/**
 * The lists that are a person's now: of each duty held, the own, and those of whom the person stands in for. Resolved when
 * they are read; two statements more for a stand-in, one for everybody else.
 */
@Component
class Shelves {

    private final SubstitutionRows substitutions;
    private final Colleagues colleagues;

    Shelves(SubstitutionRows substitutions, Colleagues colleagues) {
        this.substitutions = substitutions;
        this.colleagues = colleagues;
    }

    List<Shelf> of(Actor actor) {
        if (actor.isSystem()) {
            return List.of();
        }
        Set<Holder> own = own(actor);
        List<Shelf> shelves = new ArrayList<>(own.stream().map(Shelf::own).toList());
        lent(actor).forEach((holder, of) -> {
            if (!own.contains(holder)) {
                of.forEach(substitution -> shelves.add(new Shelf(holder, substitution)));
            }
        });
        return shelves;
    }

    private static Set<Holder> own(Actor actor) {
        Stream<Holder> duties = actor.duties().stream().map(duty -> Holder.duty(duty.role(), duty.unionId()));
        Stream<Holder> personal = Stream.of(Holder.person(actor.personId()), Holder.delegate(actor.personId()));
        return Stream.concat(duties, personal).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** @return by list, what is lent of it; a single entry where one substitution lends it whole */
    private Map<Holder, List<Substitution>> lent(Actor actor) {
        List<Substitution> running = substitutions.runningFor(actor.personId());
        if (running.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ActiveDuty>> held =
                colleagues
                        .duties(running.stream()
                                .map(Substitution::principalId)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(duty -> duty.role().decidesWorks())
                        .collect(Collectors.groupingBy(ActiveDuty::personId));
        Map<Holder, List<Substitution>> lent = new LinkedHashMap<>();
        running.stream()
                .filter(substitution -> held.containsKey(substitution.principalId()))
                .forEach(substitution -> lists(held.get(substitution.principalId()))
                        .forEach(holder -> lent.computeIfAbsent(holder, key -> new ArrayList<>())
                                .add(substitution)));
        lent.replaceAll(Shelves::least);
        return lent;
    }

    private static Stream<Holder> lists(List<ActiveDuty> duties) {
        return Stream.concat(
                duties.stream().map(duty -> Holder.duty(duty.role(), duty.unionId())),
                Stream.of(Holder.person(duties.get(0).personId())));
    }

    private static List<Substitution> least(Holder holder, List<Substitution> of) {
        return of.stream()
                .filter(substitution -> new Shelf(holder, substitution).isWhole())
                .findFirst()
                .map(List::of)
                .orElse(of);
    }
}
