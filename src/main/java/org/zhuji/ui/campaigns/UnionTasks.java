package org.zhuji.ui.campaigns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.AcknowledgementRow;
import org.zhuji.campaign.AcknowledgementService;
import org.zhuji.campaign.QuotaRow;
import org.zhuji.campaign.QuotaService;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;

/** What each union was asked for and whether it has received the notice, put together for one page. */
@Component
class UnionTasks {

    /** One union; {@code quota} over all categories may be null, as may {@code acknowledged}. */
    record Row(UnionRow union, List<QuotaRow> quotas, AcknowledgementRow acknowledged, String acknowledgedBy) {

        Optional<QuotaRow> quota(String categoryCode) {
            return quotas.stream()
                    .filter(quota -> java.util.Objects.equals(quota.categoryCode(), categoryCode))
                    .findFirst();
        }
    }

    private final QuotaService quotas;
    private final AcknowledgementService acknowledgements;
    private final UnionService unions;
    private final PeopleService people;

    UnionTasks(
            QuotaService quotas, AcknowledgementService acknowledgements, UnionService unions, PeopleService people) {
        this.quotas = quotas;
        this.acknowledgements = acknowledgements;
        this.unions = unions;
        this.people = people;
    }

    /** @return the unions the notice addresses, then any other with a quota or a confirmation */
    List<Row> of(long campaignId) {
        Map<Long, List<QuotaRow>> byUnion =
                quotas.of(campaignId).stream().collect(Collectors.groupingBy(QuotaRow::unionId));
        Map<Long, AcknowledgementRow> received = acknowledgements.of(campaignId).stream()
                .collect(Collectors.toMap(AcknowledgementRow::unionId, Function.identity()));
        List<UnionRow> shown = new ArrayList<>(unions.children(unions.province().id()));
        shown.addAll(others(shown, List.of(byUnion.keySet(), received.keySet())));
        return shown.stream()
                .map(union -> row(union, byUnion.getOrDefault(union.id(), List.of()), received.get(union.id())))
                .toList();
    }

    private List<UnionRow> others(List<UnionRow> shown, List<Collection<Long>> mentioned) {
        TreeSet<Long> ids = new TreeSet<>();
        mentioned.forEach(ids::addAll);
        shown.forEach(union -> ids.remove(union.id()));
        return ids.stream().map(unions::get).toList();
    }

    private Row row(UnionRow union, List<QuotaRow> unionQuotas, AcknowledgementRow received) {
        return new Row(union, unionQuotas, received, received == null ? null : people.nameOf(received.personId()));
    }

    void replaceQuotas(Actor actor, long campaignId, long unionId, List<QuotaRow> wanted) {
        quotas.replace(actor, campaignId, unionId, wanted);
    }

    /** @return the unions for which this person may still confirm the receipt of the notice */
    List<Duty> notYetAcknowledged(Actor actor, long campaignId) {
        List<Long> done = acknowledgements.of(campaignId).stream()
                .map(AcknowledgementRow::unionId)
                .toList();
        Map<Long, Duty> open = actor.duties().stream()
                .filter(duty -> duty.role() == Role.HANDLER || duty.role() == Role.LEADER)
                .filter(duty -> !done.contains(duty.unionId()))
                .collect(Collectors.toMap(Duty::unionId, Function.identity(), (first, second) -> first));
        return List.copyOf(open.values());
    }

    void acknowledge(Actor actor, long campaignId, long unionId) {
        acknowledgements.acknowledge(actor, campaignId, unionId);
    }
}
