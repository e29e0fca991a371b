package org.zhuji.escalation.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tiny language of expressions in diagrams. A list of allowed beans alone does not help: a literal's own methods
 * reach the whole JVM, so the shape is what is limited (see ADR-0004).
 *
 * <pre>
 * step      := ${stepName}
 * timer     := ${dateFact}
 * condition := ${or}     or := and (|| and)*     and := not (&amp;&amp; not)*
 * not       := [!] ( '(' or ')' | booleanFact | fact == literal | fact != literal )
 * </pre>
 */
public final class ExpressionGrammar {

    private static final int LONGEST = 500;
    private static final Pattern SHAPE = Pattern.compile("\\$\\{[ \\t\\r\\n]*([^{}]*?)[ \\t\\r\\n]*}");

    private ExpressionGrammar() {}

    /** @return whether the text is nothing but text, i.e. holds no expression */
    public static boolean isLiteral(String text) {
        return text == null || !text.contains("${") && !text.contains("#{");
    }

    /** @return whether an engine may evaluate it: plain text, a step, a timer fact or a condition */
    public static boolean allows(String text) {
        return isLiteral(text) || isStep(text) || isTimerFact(text) || isCondition(text);
    }

    public static boolean isStep(String text) {
        return step(text).isPresent();
    }

    public static Optional<StepName> step(String text) {
        return body(text).flatMap(StepName::of);
    }

    /** @return whether it is a single date fact such as {@code ${cutoffAt}} */
    public static boolean isTimerFact(String text) {
        return body(text)
                .flatMap(Fact::of)
                .filter(fact -> fact.type() == java.util.Date.class)
                .isPresent();
    }

    /** @return whether it is a comparison of declared facts with literals; the engine trims conditions, nothing else */
    public static boolean isCondition(String text) {
        return condition(text).isPresent();
    }

    /** @return what a condition says of facts, as the engine will find; empty if the text is none */
    public static Optional<Predicate<Map<Fact, Object>>> condition(String text) {
        return body(text == null ? null : text.trim()).flatMap(body -> new ConditionReader(body).read());
    }

    private static Optional<String> body(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
