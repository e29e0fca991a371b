package org.zhuji.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuji.inbox.Outcome.RECOMMEND;
import static org.zhuji.inbox.Outcome.REJECT;
import static org.zhuji.inbox.Outcome.RETURN_BELOW;
import static org.zhuji.inbox.Outcome.RETURN_TO_AUTHOR;
import static org.zhuji.inbox.Outcome.RETURN_TO_CITY;
import static org.zhuji.inbox.Outcome.RETURN_TO_COUNTY;
import static org.zhuji.inbox.Outcome.RETURN_TO_GRASSROOTS;
import static org.zhuji.inbox.Outcome.TAKE_BACK;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Outcome;

/** bpmn/workEscalation.bpmn as a trace. */
class WorkEscalationProcessTest {

    private PlainEngine engine;

    @BeforeEach
    void deploy() throws IOException {
        engine = new PlainEngine().deploy(ProcessKey.WORK_ESCALATION);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    @Tag("REQ-20")
    void goesThroughEveryLevelOfAFullBranch() {
        submit(true, true, true);

        decide(RECOMMEND, 6);

        assertThat(engine.trace)
                .containsExactly(
                        "formCheck",
                        "reviewGrassroots",
                        "reviewCounty",
                        "reviewCity",
                        "signOff",
                        "receipt",
                        "received");
        assertThat(isOver()).isTrue();
    }

    @Test
    @Tag("REQ-03")
    void leavesOutTheCountyInJiayuguan() {
        submit(true, false, true);

        decide(RECOMMEND, 5);

        assertThat(engine.trace)
                .containsExactly("formCheck", "reviewGrassroots", "reviewCity", "signOff", "receipt", "received");
    }

    @Test
    @Tag("REQ-03")
    void goesStraightToTheProvinceFromADirectUnion() {
        submit(true, false, false);

        decide(RECOMMEND, 3);

        assertThat(engine.trace).containsExactly("formCheck", "reviewGrassroots", "receipt", "received");
    }

    @Test
    void namesDeskAndDutyOfEveryTask() {
        submit(true, true, true);

        assertThat(engine.openDesks()).isEqualTo("formCheck handler@first");
        engine.decide(RECOMMEND);
        assertThat(engine.openDesks()).isEqualTo("review handler@grassroots");
        engine.decide(RECOMMEND);
        assertThat(engine.openDesks()).isEqualTo("review handler@county");
        engine.decide(RECOMMEND);
        assertThat(engine.openDesks()).isEqualTo("review handler@city");
        engine.decide(RECOMMEND);
        assertThat(engine.openDesks()).isEqualTo("review leader@city");
        engine.decide(RECOMMEND);
        assertThat(engine.openDesks()).isEqualTo("receipt receivingDesk@province");
    }

    @Test
    void waitsForTheAuthorFromEveryLevelAndStartsAgainWithTheFormCheck() {
        for (int level = 0; level < 6; level++) {
            engine.trace.clear();
            submit(true, true, true);
            decide(RECOMMEND, level);

            engine.decide(RETURN_TO_AUTHOR);
            assertThat(engine.open).isEmpty();
            assertThat(engine.tell(Message.RESUBMITTED)).isTrue();

            assertThat(engine.openDesks()).isEqualTo("formCheck handler@first");
            engine.tell(Message.WITHDRAWN);
        }
    }

    @Test
    void endsWithARejectionAtEveryLevel() {
        for (int level = 0; level < 6; level++) {
            submit(true, true, true);
            decide(RECOMMEND, level);

            engine.decide(REJECT);

            assertThat(isOver()).isTrue();
            assertThat(engine.trace.get(engine.trace.size() - 1)).endsWith("Rejected");
        }
    }

    @Test
    void returnsToTheLevelBelowStepByStep() {
        submit(true, true, true);
        decide(RECOMMEND, 5);
        engine.trace.clear();

        decide(RETURN_BELOW, 4);

        assertThat(engine.trace).containsExactly("signOff", "reviewCity", "reviewCounty", "reviewGrassroots");
    }

    @Test
    void returnsPastMissingLevels() {
        submit(true, false, true);
        decide(RECOMMEND, 2);
        assertThat(engine.openDesks()).isEqualTo("review handler@city");
        engine.decide(RETURN_BELOW);
        assertThat(engine.openDesks()).isEqualTo("review handler@grassroots");
        engine.tell(Message.WITHDRAWN);

        submit(true, false, false);
        decide(RECOMMEND, 2);
        assertThat(engine.openDesks()).isEqualTo("receipt receivingDesk@province");
        engine.decide(RETURN_BELOW);
        assertThat(engine.openDesks()).isEqualTo("review handler@grassroots");
        engine.tell(Message.WITHDRAWN);

        submit(false, true, true);
        decide(RECOMMEND, 1);
        assertThat(engine.openDesks()).isEqualTo("review handler@county");
        engine.decide(RETURN_BELOW);
        assertThat(engine.openDesks()).isEqualTo("formCheck handler@first");
    }

    @Test
    void returnsToANamedLevelInOneStep() {
        assertThat(after(5, RETURN_TO_CITY)).isEqualTo("review handler@city");
        assertThat(after(5, RETURN_TO_COUNTY)).isEqualTo("review handler@county");
        assertThat(after(5, RETURN_TO_GRASSROOTS)).isEqualTo("review handler@grassroots");
        assertThat(after(4, RETURN_TO_COUNTY)).isEqualTo("review handler@county");
        assertThat(after(4, RETURN_TO_GRASSROOTS)).isEqualTo("review handler@grassroots");
        assertThat(after(3, RETURN_TO_GRASSROOTS)).isEqualTo("review handler@grassroots");
    }

    @Test
    void takingBackLeadsToTheTaskBefore() {
        assertThat(after(1, TAKE_BACK)).isEqualTo("formCheck handler@first");
        assertThat(after(2, TAKE_BACK)).isEqualTo("review handler@grassroots");
        assertThat(after(3, TAKE_BACK)).isEqualTo("review handler@county");
        assertThat(after(4, TAKE_BACK)).isEqualTo("review handler@city");
        assertThat(after(5, TAKE_BACK)).isEqualTo("review leader@city");
    }

    private String after(int recommendations, Outcome outcome) {
        submit(true, true, true);
        decide(RECOMMEND, recommendations);
        engine.decide(outcome);
        String desks = engine.openDesks();
        engine.tell(Message.WITHDRAWN);
        return desks;
    }

    @Test
    @Tag("REQ-18")
    void theCutoffEndsItWhereverItWaits() {
        for (int level = 0; level < 6; level++) {
            submit(true, true, true);
            decide(RECOMMEND, level);

            assertThat(engine.tell(Message.CUTOFF)).isTrue();

            assertThat(isOver()).isTrue();
            assertThat(engine.open).isEmpty();
            assertThat(engine.trace.get(engine.trace.size() - 1)).isEqualTo("overdue");
        }
    }

    @Test
    void withdrawalEndsItAlsoWhileItWaitsForTheAuthor() {
        submit(true, true, true);
        engine.decide(RETURN_TO_AUTHOR);

        assertThat(engine.tell(Message.WITHDRAWN)).isTrue();

        assertThat(isOver()).isTrue();
        assertThat(engine.trace).containsExactly("formCheck", "withdrawn");
    }

    private void submit(boolean grassroots, boolean county, boolean city) {
        engine.start(
                ProcessKey.WORK_ESCALATION,
                Map.of(Fact.HAS_GRASSROOTS, grassroots, Fact.HAS_COUNTY, county, Fact.HAS_CITY, city));
    }

    private void decide(Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            engine.decide(outcome);
        }
    }

    private boolean isOver() {
        return engine.engine.activeElements(engine.instance()).isEmpty();
    }
}
