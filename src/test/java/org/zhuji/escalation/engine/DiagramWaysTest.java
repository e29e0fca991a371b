package org.zhuji.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuji.escalation.engine.DiagramWays.Kind;
import org.zhuji.escalation.engine.DiagramWays.Place;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.inbox.Outcome;

/** Which outcomes have a path is read off the drawing. */
class DiagramWaysTest {

    private static final Map<Fact, Object> FULL =
            Map.of(Fact.HAS_GRASSROOTS, true, Fact.HAS_COUNTY, true, Fact.HAS_CITY, true);

    private String diagram;

    @BeforeEach
    void readShipped() throws IOException {
        diagram = Files.readString(Path.of("bpmn/workEscalation.bpmn"));
    }

    @Test
    void findsWhereEachOutcomeLeads() {
        Map<Outcome, Place> ways = ways("receipt", FULL);

        assertThat(ways.get(Outcome.RECOMMEND).kind()).isEqualTo(Kind.END);
        assertThat(ways.get(Outcome.RETURN_TO_AUTHOR).kind()).isEqualTo(Kind.AUTHOR);
        assertThat(ways.get(Outcome.RETURN_BELOW).elementId()).isEqualTo("signOff");
        assertThat(ways.get(Outcome.RETURN_TO_CITY).elementId()).isEqualTo("reviewCity");
        assertThat(ways.get(Outcome.RETURN_TO_GRASSROOTS).candidate().text()).isEqualTo("handler@grassroots");
    }

    @Test
    void goesRoundLevelsThatTheBranchLacks() {
        Map<Fact, Object> noCounty = Map.of(Fact.HAS_GRASSROOTS, true, Fact.HAS_COUNTY, false, Fact.HAS_CITY, true);

        assertThat(ways("reviewCity", noCounty).get(Outcome.RETURN_BELOW).elementId())
                .isEqualTo("reviewGrassroots");
    }

    @Test
    void aDiagramWithoutAWayBackHasNone() {
        diagram = diagram.replace("outcome == 'returnToAuthor'", "outcome == 'neverDecided'");

        assertThat(ways("reviewCounty", FULL)).doesNotContainKey(Outcome.RETURN_TO_AUTHOR);
        assertThat(ways("reviewCounty", FULL)).containsKeys(Outcome.RECOMMEND, Outcome.RETURN_BELOW, Outcome.REJECT);
    }

    @Test
    void aDefaultFlowIsForGoingOnOnly() {
        diagram = diagram.replace(
                        "<bpmn:exclusiveGateway id=\"countyDecided\">",
                        "<bpmn:exclusiveGateway id=\"countyDecided\" default=\"flow_countyDecided_hasCityUnion\">")
                .replace("outcome == 'returnToAuthor'", "outcome == 'neverDecided'");

        assertThat(ways("reviewCounty", FULL).get(Outcome.RECOMMEND).elementId())
                .isEqualTo("reviewCity");
        assertThat(ways("reviewCounty", FULL)).doesNotContainKey(Outcome.RETURN_TO_AUTHOR);
    }

    private Map<Outcome, Place> ways(String elementId, Map<Fact, Object> facts) {
        return DiagramWays.read(
                Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8))),
                elementId,
                facts);
    }
}
