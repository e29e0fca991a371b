package org.zhuji.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.PeopleService;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/** Gives every judge of a panel the sheets he may fill in, in an order of his own against order bias. */
@Component
class SheetDrawing {
    private final JudgingTables tables;
    private final Contenders contenders;
    private final ProvinceDuties province;
    private final CampaignService campaigns;
    private final PeopleService people;
    private final JudgingRecord record;

    SheetDrawing(
            JudgingTables tables,
            Contenders contenders,
            ProvinceDuties province,
            CampaignService campaigns,
            PeopleService people,
            JudgingRecord record) {
        this.tables = tables;
        this.contenders = contenders;
        this.province = province;
        this.campaigns = campaigns;
        this.people = people;
        this.record = record;
    }

    void drawUp(Judging judging) {
        List<Contender> works = contenders.of(judging.id());
        tables.criteria()
                .freeze(
                        judging.id(),
                        campaigns
                                .get(judging.campaignId())
                                .definition()
                                .category(judging.categoryCode())
                                .criteria());
        Map<String, Integer> counts = new HashMap<>();
        for (PersonRow judge : panel(judging.id())) {
            counts.put(judge.name(), drawUp(judging, judge, works));
        }
        tables.judgings().scoring(judging.id());
        record.system(
                judging.id(),
                Verb.DRAW_UP_SHEETS,
                counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + " 份")
                        .sorted()
                        .collect(Collectors.joining("，")));
    }

    /** @return how many sheets the judge got */
    int drawUp(Judging judging, PersonRow judge, List<Contender> works) {
        List<Long> mine = works.stream()
                .filter(work -> !province.conflicts().isBarred(judge, work))
                .map(Contender::workId)
                .toList();
        List<Long> order = new Draw(judging.drawSeed()).order(mine, "judge " + judge.id());
        tables.sheets().add(judging.id(), judge.id(), order, record.now());
        return order.size();
    }

    private List<PersonRow> panel(long judgingId) {
        List<Long> members = tables.members().serving(judgingId);
        return people.withRole(Role.JUDGE).stream()
                .filter(judge -> members.contains(judge.id()))
                .toList();
    }
}
