package org.zhuji.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;

/** Who may be named a judge in a campaign, and why not; the same when a panel is named and when a judge is replaced. */
@Component
class Candidacy {
    private static final Set<Role> CLOSING = Set.of(Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP);

    private final PeopleService people;
    private final ProvinceDuties duties;
    private final Parts parts;

    Candidacy(PeopleService people, ProvinceDuties duties, Parts parts) {
        this.people = people;
        this.duties = duties;
        this.parts = parts;
    }

    /** @return everybody with the duty of a judge; those who may not be named with the reason */
    List<PanelCandidate> list(Actor organiser, long campaignId, List<Contender> works, List<Long> named) {
        Map<Long, Role> taken = parts.of(campaignId);
        // not written yet, but the organiser takes this part by naming
        taken.putIfAbsent(organiser.personId(), Role.ORGANISER);
        return people.withRole(Role.JUDGE).stream()
                .sorted(Comparator.comparing(PersonRow::name))
                .map(judge -> candidate(judge, works, taken.get(judge.id()), named.contains(judge.id())))
                .toList();
    }

    /**
     * Makes them judges of the campaign.
     *
     * @throws NotAJudge without that duty
     * @throws OtherDutyHeld for whoever locks, approves or reads the names by a duty at the province
     * @throws PartTaken for whoever acted in another part of this campaign
     */
    List<PersonRow> admit(long campaignId, List<Long> personIds) {
        List<PersonRow> known = people.withRole(Role.JUDGE);
        return personIds.stream()
                .distinct()
                .map(id -> admit(campaignId, known, id))
                .toList();
    }

    String nameOf(long personId) {
        return people.nameOf(personId);
    }

    private PersonRow admit(long campaignId, List<PersonRow> known, long id) {
        PersonRow judge = known.stream()
                .filter(person -> person.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotAJudge(people.nameOf(id)));
        Refusal obstacle = obstacle(judge, parts.of(campaignId, id).orElse(null));
        if (obstacle != null) {
            throw obstacle;
        }
        parts.take(campaignId, id, judge.name(), Role.JUDGE);
        return judge;
    }

    private PanelCandidate candidate(PersonRow judge, List<Contender> works, Role taken, boolean named) {
        int barred = (int) works.stream()
                .filter(work -> duties.conflicts().isBarred(judge, work))
                .count();
        String labels = judge.duties().stream().map(Duty::label).distinct().collect(Collectors.joining("、"));
        return new PanelCandidate(
                judge.id(), judge.name(), labels, works.size() - barred, barred, named, obstacle(judge, taken));
    }

    private Refusal obstacle(PersonRow judge, Role taken) {
        if (taken != null && taken != Role.JUDGE) {
            return new PartTaken(judge.name(), taken, Role.JUDGE);
        }
        Role held = otherDuty(judge);
        return held == null ? null : new OtherDutyHeld(judge.name(), held);
    }

    private Role otherDuty(PersonRow judge) {
        return judge.duties().stream()
                .filter(duty -> CLOSING.contains(duty.role()) || duties.readsNames(duty))
                .map(Duty::role)
                .findFirst()
                .orElse(null);
    }
}
