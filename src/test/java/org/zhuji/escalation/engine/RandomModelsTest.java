package org.zhuji.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhuji.escalation.engine.DiagramWays.Kind;
import org.zhuji.escalation.engine.DiagramWays.Place;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Outcome;
import org.zhuji.processadmin.DiagramCheck;

/**
 * Random diagrams within the profile: whatever a drawing is said to lead to, the engine goes there; and after every act an
 * instance waits at exactly one place or is over.
 */
class RandomModelsTest {

    private static final int MODELS = Integer.getInteger("zhuji.models", 40);
    private static final int STEPS = 25;

    @Test
    void theEngineGoesWhereTheDrawingIsSaidToLead() {
        int followed = 0;
        try (PlainEngine engine = new PlainEngine()) {
            for (int seed = 0; seed < MODELS; seed++) {
                Random random = new Random(seed);
                String diagram = RandomModels.diagram(random);
                assertThat(new DiagramCheck().check("workEscalation.bpmn", diagram.getBytes(StandardCharsets.UTF_8)))
                        .as("seed " + seed + diagram)
                        .isEmpty();
                engine.process
                        .getRepositoryService()
                        .createDeployment()
                        .addString("workEscalation.bpmn", diagram)
                        .deploy();
                followed += travel(engine, random, "seed " + seed);
            }
        }
        assertThat(followed).isGreaterThan(MODELS * 3);
    }

    private static int travel(PlainEngine engine, Random random, String seed) {
        DiagramWays ways = new DiagramWays(engine.process.getRepositoryService());
        String definition = engine.engine.latestDefinition(ProcessKey.WORK_ESCALATION);
        Map<Fact, Object> facts = Map.of(
                Fact.HAS_GRASSROOTS, random.nextBoolean(),
                Fact.HAS_COUNTY, random.nextBoolean(),
                Fact.HAS_CITY, random.nextBoolean());
        engine.open.clear();
        engine.start(ProcessKey.WORK_ESCALATION, facts);
        int step = 0;
        for (; step < STEPS; step++) {
            assertThat(engine.open).as(seed + ", step " + step).hasSize(1);
            String at = engine.open.values().iterator().next().elementId();
            Map<Outcome, Place> drawn = ways.from(definition, at, facts);
            assertThat(drawn).as(seed + ", " + at).containsKey(Outcome.RECOMMEND);
            List<Outcome> outcomes = new ArrayList<>(drawn.keySet());
            outcomes.sort(null);
            Outcome outcome = outcomes.get(random.nextInt(outcomes.size()));

            engine.decide(outcome);

            Place expected = drawn.get(outcome);
            if (!arrives(engine, expected, seed + ", " + at + " " + outcome)) {
                return step;
            }
        }
        engine.engine.abandon(engine.instance(), "enough");
        return step;
    }

    /** @return whether it goes on */
    private static boolean arrives(PlainEngine engine, Place expected, String what) {
        List<String> places = engine.engine.activeElements(engine.instance());
        if (expected.kind() == Kind.END) {
            assertThat(places).as(what).isEmpty();
            assertThat(engine.open).as(what).isEmpty();
            return false;
        }
        assertThat(places).as(what).containsExactly(expected.elementId());
        if (expected.kind() == Kind.AUTHOR) {
            assertThat(engine.open).as(what).isEmpty();
            assertThat(engine.tell(Message.RESUBMITTED)).as(what).isTrue();
        }
        return true;
    }
}
