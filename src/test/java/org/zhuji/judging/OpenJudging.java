package org.zhuji.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** Begins a judging with people of its own, its diagrams waiting as in the program. */
@Component
class OpenJudging {
    static final String AUTHOR = "慕容盲评";
    private static final String PROVINCE = "620000";

    private final JdbcClient jdbc;
    private final UnionService unions;
    private final CampaignService campaigns;
    private final JudgingCourse course;
    private final PanelNaming panels;
    private final RuntimeService engine;

    OpenJudging(
            JdbcClient jdbc,
            UnionService unions,
            CampaignService campaigns,
            JudgingCourse course,
            PanelNaming panels,
            RuntimeService engine) {
        this.jdbc = jdbc;
        this.unions = unions;
        this.campaigns = campaigns;
        this.course = course;
        this.panels = panels;
        this.engine = engine;
    }

    /** A judging that waits for its panel, and who is there to judge it. */
    record Begun(
            OpenJudging open,
            JudgingFixture people,
            long campaign,
            long judging,
            List<Long> works,
            Actor organiser,
            Actor chair,
            Actor leader,
            List<Actor> judges) {

        List<Long> judgeIds() {
            return judges.stream().map(Actor::personId).toList();
        }

        void nameAndDraw() {
            open.panels.namePanel(organiser, judging, judgeIds(), null);
            open.course.drawUpSheets(judging);
        }

        void scoreAll(ScoreSheets sheets) {
            judges.forEach(judge -> people.submitAll(sheets, judge, judging, row -> 60 + row.entryNo()));
        }
    }

    Begun begin(int works) {
        JudgingFixture people = new JudgingFixture(jdbc, unions, campaigns);
        Actor organiser = people.person("组织者甲", Role.ORGANISER, PROVINCE);
        long campaign = people.campaign(organiser);
        List<Long> ids = new ArrayList<>();
        for (int i = 1; i <= works; i++) {
            ids.add(people.work(campaign, "620102-001", "盲评作品" + i, AUTHOR + i));
        }
        long judging = course.openAll(campaign).get(0);
        engine.createProcessInstanceByKey("campaign")
                .businessKey(String.valueOf(campaign))
                .startBeforeActivity("judged")
                .execute();
        engine.startProcessInstanceByKey("provincialJudging", String.valueOf(judging));
        List<Actor> judges = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> people.person("评委" + i + "号", Role.JUDGE, PROVINCE))
                .toList();
        return new Begun(
                this,
                people,
                campaign,
                judging,
                ids,
                organiser,
                people.person("组长甲", Role.PANEL_CHAIR, PROVINCE),
                people.person("领导甲", Role.LEADERSHIP_GROUP, PROVINCE),
                judges);
    }

    /** @return id of a second judging of the same campaign, waiting for its panel */
    long secondCategory(Begun begun) {
        begun.people().workIn("photography", begun.campaign(), "620102-001", "照片", "阎照");
        long second = course.openAll(begun.campaign()).stream()
                .filter(id -> id != begun.judging())
                .findFirst()
                .orElseThrow();
        engine.startProcessInstanceByKey("provincialJudging", String.valueOf(second));
        return second;
    }
}
