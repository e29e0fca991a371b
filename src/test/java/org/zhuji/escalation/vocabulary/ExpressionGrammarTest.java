package org.zhuji.escalation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.FeatureDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar accepts comparisons of facts, and nothing that could do anything else. */
class ExpressionGrammarTest {

    private static final int TEXTS = 20_000;
    private static final Set<String> WORDS_OF_THE_LANGUAGE =
            Set.of("and", "or", "not", "eq", "ne", "true", "false", "null", "empty");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${hasCounty}",
                "${!hasCounty}",
                "${not hasCounty}",
                " ${ hasCounty } ",
                "${(hasCounty)}",
                "${!(hasCounty && hasCity)}",
                "${hasCounty == true}",
                "${hasCounty ne false}",
                "${outcome == 'recommend'}",
                "${outcome != \"returnToAuthor\"}",
                "${outcome eq '推荐' or outcome eq 'reject'}",
                "${hasGrassroots && (outcome == 'recommend' || !hasCity) and not collectionClosed}",
                "${((((((((hasCity))))))))}"
            })
    void acceptsComparisonsOfFacts(String text) {
        assertThat(ExpressionGrammar.isCondition(text)).isTrue();
        assertThat(ExpressionGrammar.allows(text)).isTrue();
        assertThat(evaluate(text.trim())).isInstanceOf(Boolean.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.getClass().forName('java.lang.Runtime').getName()}",
                "${outcome.getClass()}",
                "${outcome.length() == 3}",
                "${outcome['class']}",
                "${hasCounty.toString()}",
                "${outcome}",
                "${outcome == hasCity}",
                "${outcome == 'a' + 'b'}",
                "${outcome == ''.class}",
                "${'a' == outcome}",
                "${outcome == 'it\\'s'}",
                "${outcome > 'a'}",
                "${outcome = 'recommend'}",
                "${outcome == 'a'; hasCity}",
                "${hasCounty ? hasCity : hasCounty}",
                "${empty outcome}",
                "${hasCounty == 'true'}",
                "${outcome == true}",
                "${cutoffAt == 'x'}",
                "${!outcome == 'x'}",
                "${unknown}",
                "${execution}",
                "${task.delete()}",
                "${entityManager}",
                "${dataSource.connection}",
                "${hasCounty}${hasCity}",
                "${hasCounty} x",
                "x ${hasCounty}",
                "#{hasCounty}",
                "#{''.getClass()}",
                "${${hasCounty}}",
                "${}",
                "${ }",
                "${hasCounty",
                "${hasCounty &&}",
                "${&& hasCounty}",
                "${hasCounty hasCity}",
                "${hasCountyand hasCity}",
                "${!!hasCounty}",
                "${(hasCounty}",
                "${hasCounty)}",
                "${hasCounty\u00a0}",
                "${hasCounty\u2028&& hasCity}",
                "${ｈasCounty}",
                "${outcome == '\u202e'}",
                "${outcome == '𠮷😀'}",
                "${closeCollectionStep.execute(null)}",
                "${[hasCounty]}",
                "${(x -> x)(hasCounty)}"
            })
    void refusesEverythingElse(String text) {
        assertThat(ExpressionGrammar.isCondition(text)).isFalse();
        assertThat(ExpressionGrammar.allows(text)).isFalse();
    }

    @Test
    void takesStepsAndTimersEachInTheirPlaceOnly() {
        assertThat(ExpressionGrammar.step("${announceStep}")).contains(StepName.ANNOUNCE);
        assertThat(ExpressionGrammar.isStep("${AnnounceStep}")).isFalse();
        assertThat(ExpressionGrammar.isStep("announceStep")).isFalse();
        assertThat(ExpressionGrammar.isStep("${cutoffAt}")).isFalse();
        assertThat(ExpressionGrammar.isTimerFact("${cutoffAt}")).isTrue();
        assertThat(ExpressionGrammar.isTimerFact("${hasCity}")).isFalse();
        assertThat(ExpressionGrammar.isTimerFact("2019-09-01T00:00:00+08:00")).isFalse();
        assertThat(ExpressionGrammar.isCondition("${announceStep}")).isFalse();
        assertThat(ExpressionGrammar.isCondition("${cutoffAt}")).isFalse();
    }

    @Test
    void takesPlainTextWhereNothingIsEvaluated() {
        assertThat(ExpressionGrammar.allows("县级审核推荐 𠮷😀")).isTrue();
        assertThat(ExpressionGrammar.allows("$ { } # {x}")).isTrue();
        assertThat(ExpressionGrammar.allows(null)).isTrue();
        assertThat(ExpressionGrammar.isCondition(null)).isFalse();
        assertThat(ExpressionGrammar.allows("县级 ${hasCity")).isFalse();
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(ExpressionGrammar.isCondition("${" + "(".repeat(40) + "hasCity" + ")".repeat(40) + "}"))
                .isFalse();
        assertThat(ExpressionGrammar.isCondition("${" + "(".repeat(20_000))).isFalse();
        assertThat(ExpressionGrammar.isCondition("${hasCity" + " && hasCity".repeat(60) + "}"))
                .isFalse();
    }

    @Test
    void acceptsOfRandomTextsOnlyWhatComparesFacts() {
        Random random = new Random(70);
        int accepted = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = "${" + body(random, i) + "}";
            if (ExpressionGrammar.isCondition(text)) {
                accepted++;
                assertOnlyCompares(text);
            }
        }
        assertThat(accepted).isGreaterThan(500);
    }

    @Test
    void refusesAnAcceptedTextWithAForeignPieceInIt() {
        Random random = new Random(2019);
        List<String> foreign =
                List.of(".x", "()", "[0]", "''.getClass()", "${hasCity}", "{", "}", "+1", "?", ";", "\\", "->");
        for (int i = 0; i < TEXTS; i++) {
            String good = "${" + condition(random, 3) + "}";
            int at = 2 + random.nextInt(good.length() - 2);
            String piece = foreign.get(random.nextInt(foreign.size()));
            String bad = good.substring(0, at) + piece + good.substring(at);

            assertThat(ExpressionGrammar.isCondition(bad)).as(bad).isFalse();
        }
    }

    @Test
    @Tag("REQ-20")
    void acceptsEveryConditionThatIsBuiltFromFacts() {
        Random random = new Random(50);
        for (int i = 0; i < 2000; i++) {
            String text = "${" + condition(random, 3) + "}";
            if (text.length() <= 500) {
                assertThat(ExpressionGrammar.isCondition(text)).as(text).isTrue();
                assertOnlyCompares(text);
            }
        }
    }

    @Test
    void readsAConditionAsTheEngineDoes() {
        Map<Fact, Object> facts = Map.of(
                Fact.HAS_COUNTY, true, Fact.HAS_CITY, false, Fact.HAS_GRASSROOTS, true, Fact.OUTCOME, "returnBelow");

        assertThat(holds("${hasCounty && outcome != 'returnToGrassroots'}", facts))
                .isTrue();
        assertThat(holds("${!hasCounty || outcome == 'returnToGrassroots'}", facts))
                .isFalse();
        assertThat(holds("${hasCity || hasCounty && hasGrassroots}", facts)).isTrue();
        assertThat(holds("${(hasCity || hasCounty) and not hasGrassroots}", facts))
                .isFalse();
        assertThat(holds("${!(hasCity == false)}", facts)).isFalse();
        assertThat(holds("${outcome eq \"returnBelow\" and hasCity ne true}", facts))
                .isTrue();
        assertThat(ExpressionGrammar.condition("${hasCounty hasCity}")).isEmpty();
    }

    private static boolean holds(String text, Map<Fact, Object> facts) {
        return ExpressionGrammar.condition(text).orElseThrow().test(facts);
    }

    /** Outside quotes only known words and operators; and the engine's language makes a truth value of it, by facts only. */
    private static void assertOnlyCompares(String text) {
        String bare = text.substring(2, text.length() - 1).replaceAll("'[^']*'|\"[^\"]*\"", " ");
        assertThat(bare).as(text).matches("[A-Za-z0-9 \\t\\r\\n()!=&|]*");
        Matcher words = Pattern.compile("[A-Za-z0-9]+").matcher(bare);
        while (words.find()) {
            assertThat(Fact.of(words.group()).isPresent() || WORDS_OF_THE_LANGUAGE.contains(words.group()))
                    .as(text)
                    .isTrue();
        }
        assertThat(evaluate(text)).as(text).isInstanceOf(Boolean.class);
    }

    private static Object evaluate(String text) {
        SimpleContext context = new SimpleContext(new FactsOnly());
        return new ExpressionFactoryImpl()
                .createValueExpression(context, text, Object.class)
                .getValue(context);
    }

    private static String body(Random random, int round) {
        if (round % 4 == 0) {
            return mutated(random, condition(random, 2));
        }
        List<String> pieces = List.of(
                "hasCity",
                "outcome",
                "cutoffAt",
                "'a'",
                "\"b\"",
                "true",
                "==",
                "!=",
                "eq",
                "&&",
                "and",
                "||",
                "or",
                "!",
                "not",
                "(",
                ")",
                " ",
                ".",
                "x",
                "''",
                "[",
                "]",
                "getClass",
                "+",
                "\u3000",
                "𠮷",
                "announceStep");
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String mutated(Random random, String text) {
        if (random.nextBoolean()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at + random.nextInt(2));
    }

    private static String condition(Random random, int depth) {
        List<Supplier<String>> shapes = new ArrayList<>(List.of(
                () -> fact(random, Boolean.class),
                () -> fact(random, Boolean.class) + (random.nextBoolean() ? " == " : " ne ") + random.nextBoolean(),
                () -> fact(random, String.class) + (random.nextBoolean() ? "!=" : " eq ") + "'recommend'"));
        if (depth > 0) {
            shapes.add(() -> "!(" + condition(random, depth - 1) + ")");
            shapes.add(() -> "(" + condition(random, depth - 1) + ") && " + condition(random, depth - 1));
            shapes.add(() -> condition(random, depth - 1) + " or " + condition(random, depth - 1));
        }
        return shapes.get(random.nextInt(shapes.size())).get();
    }

    private static String fact(Random random, Class<?> type) {
        List<Fact> facts =
                Arrays.stream(Fact.values()).filter(fact -> fact.type() == type).toList();
        return facts.get(random.nextInt(facts.size())).variable();
    }

    /** Knows the facts; anything else that an expression asks for fails the test. */
    private static final class FactsOnly extends ELResolver {

        private final Map<String, Object> facts = new HashMap<>();

        FactsOnly() {
            for (Fact fact : Fact.values()) {
                facts.put(
                        fact.variable(),
                        fact.type() == Boolean.class
                                ? Boolean.TRUE
                                : fact.type() == Date.class ? new Date(0) : "reject");
            }
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            assertThat(base).isNull();
            assertThat(facts).containsKey((String) property);
            context.setPropertyResolved(true);
            return facts.get(property);
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            throw new AssertionError("asked for a type");
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new AssertionError("set a value");
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
