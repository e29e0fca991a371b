package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.NewSubstitution;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.Substitutions;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** Every reason why a work is in somebody's list or not, in words. */
@ZhujiTest
class ExplanationTest {

    private static final String GRASSROOTS = "620102-001";
    private static final String COUNTY = "620102";

    @Autowired
    private Travel travel;

    @Autowired
    private Colleague colleague;

    @Autowired
    private Explanation explanation;

    @Autowired
    private Handing handing;

    @Autowired
    private Delegation delegation;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private long work;
    private Actor one;
    private Actor other;

    @BeforeEach
    void aWorkAtTheCounty() {
        work = travel.submit(travel.campaign(), GRASSROOTS, "焊花");
        travel.recommend(work, 2);
        one = colleague.named("何一", Role.HANDLER, COUNTY);
        other = colleague.named("马二", Role.HANDLER, COUNTY);
    }

    @AfterEach
    void endSubstitutions() {
        jdbc.sql("update substitution set ended_at = from_at where ended_at is null")
                .update();
    }

    @Test
    void saysByWhichWayAndWhyHere() {
        List<Sentence> sentences = explanation.ofWork(one, work);

        assertThat(sentences.get(0).chinese()).contains("《焊花》", "城关区总工会", "→", "省总工会");
        assertThat(sentences.get(1).chinese()).contains("县级审核推荐", "城关区总工会的经办人", "到达", "前办理");
        assertThat(sentences.get(1).english()).contains("County review", "Handler");
        assertThat(mine()).contains("您的待办中有它", "城关区总工会 经办人");
    }

    @Test
    void saysWhoHasIt() {
        handing.handOver(one, task(), other.personId(), "转");
        assertThat(mine()).contains("没有它", "已转给马二");
        assertThat(of(other)).contains("马二的待办中有它", "一人办理");

        handing.giveBack(other, task(), "退");
        delegation.delegate(one, task(), other.personId(), "请看");
        assertThat(mine()).contains("没有它", "委派给马二");
        assertThat(of(other)).contains("有它", "填写意见");
    }

    @Test
    void saysForWhomOneStandsIn() {
        Actor standIn = colleague.named("代三", Role.LEADER, "620200");
        substitutions.set(
                one,
                new NewSubstitution(
                        one.personId(),
                        standIn.personId(),
                        null,
                        clock.instant().plus(Duration.ofDays(1)),
                        null,
                        null,
                        true,
                        "出差"));
        assertThat(of(standIn)).contains("正代何一");

        jdbc.sql("insert into work_author (work_id, place_in_work, name, consent, under_age, guardian_consent)"
                        + " values (?, 0, '代三', true, false, false)")
                .param(work)
                .update();
        assertThat(of(standIn)).contains("没有它", "回避");
    }

    @Test
    void saysWhoDecidedAndWhen() {
        travel.decide(work, Outcome.RECOMMEND);

        assertThat(mine()).contains("“县级审核推荐”已由张三于", "推荐上报");
        travel.decide(work, Outcome.REJECT);
        assertThat(explanation.ofWork(one, work).get(1).chinese()).contains("不推荐");
        assertThat(mine()).contains("已由张三");
    }

    @Test
    void saysThatItHasNotComeYetOrIsAnotherDutysOrBranchs() {
        Actor city = colleague.named("市四", Role.HANDLER, "620100");
        Actor leader = colleague.named("领五", Role.LEADER, COUNTY);
        Actor elsewhere = colleague.named("外六", Role.HANDLER, "620200");

        assertThat(of(city)).contains("尚未到达");
        assertThat(of(leader)).contains("由经办人办理", "分管领导");
        assertThat(of(elsewhere)).contains("看不到它", "其他工会");
        List<Sentence> own = explanation.ofNumber(elsewhere, number());
        assertThat(own).hasSize(1);
        assertThat(own.get(0).chinese()).contains("您看不到它").doesNotContain("焊花");
        assertThat(explanation.ofNumber(one, " " + number() + " ")).hasSize(3);
    }

    @Test
    void saysHowItEnded() {
        travel.decide(work, Outcome.RETURN_TO_AUTHOR);
        assertThat(place()).contains("退回作者");
        travel.withdraw(work);
        assertThat(place()).contains("撤回");
        status("OVERDUE");
        assertThat(place()).contains("逾期");
        status("IN_JUDGING");
        assertThat(place()).contains("省级评审");
        assertThat(of(colleague.named("评七", Role.JUDGE, "620000"))).contains("匿名");
    }

    @Test
    void saysNothingToStrangersAndOfDrafts() {
        Actor elsewhere = colleague.named("外六", Role.HANDLER, "620200");
        Actor worker = colleague.named("工八", Role.WORKER, GRASSROOTS);
        assertThatThrownBy(() -> explanation.ofWork(elsewhere, work)).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> explanation.forPerson(elsewhere, work, one.personId()))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> explanation.ofNumber(worker, number())).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> explanation.ofNumber(colleague.security(), number()))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> explanation.ofNumber(one, "没有")).isInstanceOf(WorkUnexplained.class);
        status("DRAFT");
        assertThatThrownBy(() -> explanation.ofNumber(one, number())).isInstanceOf(WorkUnexplained.class);
    }

    private String mine() {
        return explanation.ofWork(one, work).get(2).chinese();
    }

    private String of(Actor person) {
        return explanation.forPerson(one, work, person.personId()).get(2).chinese();
    }

    private String place() {
        return explanation.ofWork(one, work).get(1).chinese();
    }

    private void status(String status) {
        jdbc.sql("update work set status = ? where id = ?").params(status, work).update();
    }

    private String number() {
        return jdbc.sql("select receipt_number from work where id = ?")
                .param(work)
                .query(String.class)
                .single();
    }

    private long task() {
        return travel.openItem(work).row().id();
    }
}
