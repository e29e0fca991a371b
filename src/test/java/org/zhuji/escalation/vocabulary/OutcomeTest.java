package org.zhuji.escalation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhuji.audit.Verb;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Outcome;
import org.zhuji.people.Role;

class OutcomeTest {

    @Test
    void aWorkThatGoesOnIsCalledAsTheDeskPutsIt() {
        assertThat(Outcome.RECOMMEND.at(Desk.FORM_CHECK, Role.HANDLER).label()).isEqualTo("审查通过");
        assertThat(Outcome.RECOMMEND.at(Desk.REVIEW, Role.HANDLER).label()).isEqualTo("推荐上报");
        assertThat(Outcome.RECOMMEND.at(Desk.REVIEW, Role.LEADER).label()).isEqualTo("同意上报");
        assertThat(Outcome.RECOMMEND.at(Desk.RECEIPT, Role.RECEIVING_DESK).label())
                .isEqualTo("受理");
        assertThat(Outcome.RECOMMEND.at(Desk.AWARD_LIST, Role.LEADERSHIP_GROUP).label())
                .isEqualTo("已完成");
    }

    @Test
    void diagramsCompareTheSameFactEverywhere() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::value))
                .containsExactly(
                        "recommend",
                        "returnToAuthor",
                        "returnBelow",
                        "returnToCity",
                        "returnToCounty",
                        "returnToGrassroots",
                        "reject",
                        "takeBack");
    }

    @Test
    void everyActHasAWordInBothLanguagesAndACodeOfItsOwn() {
        assertThat(Arrays.stream(Verb.values()).map(Verb::code)).doesNotHaveDuplicates();
        assertThat(Verb.values())
                .allMatch(verb -> verb.label().matches("\\p{IsHan}[\\p{IsHan}，]*"))
                .allMatch(verb -> verb.english().matches("[A-Z][A-Za-z -]+"));
    }
}
