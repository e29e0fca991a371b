package org.zhuji.escalation.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a condition of the {@link ExpressionGrammar} from left to right; used once per text. */
final class ConditionReader {

    private static final int DEEPEST = 10;
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern OR = Pattern.compile("\\|\\||or\\b");
    private static final Pattern AND = Pattern.compile("&&|and\\b");
    private static final Pattern NOT = Pattern.compile("!(?!=)|not\\b");
    private static final Pattern COMPARE = Pattern.compile("==|!=|eq\\b|ne\\b");
    private static final Pattern STRING =
            Pattern.compile("'[A-Za-z0-9_\\-\\p{IsHan}]*'|\"[A-Za-z0-9_\\-\\p{IsHan}]*\"");
    private static final Pattern TRUTH = Pattern.compile("(?:true|false)\\b");
    private static final Pattern OPEN = Pattern.compile("\\(");
    private static final Pattern CLOSE = Pattern.compile("\\)");

    private final String text;
    private int at;

    ConditionReader(String text) {
        this.text = text;
    }

    boolean accepts() {
        return readsOr(0) && at == text.length();
    }

    private boolean readsOr(int depth) {
        if (depth > DEEPEST || !readsAnd(depth)) {
            return false;
        }
        while (take(OR).isPresent()) {
            if (!readsAnd(depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean readsAnd(int depth) {
        if (!readsNot(depth)) {
            return false;
        }
        while (take(AND).isPresent()) {
            if (!readsNot(depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean readsNot(int depth) {
        boolean negated = take(NOT).isPresent();
        if (take(OPEN).isPresent()) {
            return readsOr(depth + 1) && take(CLOSE).isPresent();
        }
        Optional<Fact> fact = take(WORD).flatMap(Fact::of);
        return fact.isPresent() && readsComparison(fact.get(), negated);
    }

    private boolean readsComparison(Fact fact, boolean negated) {
        boolean bool = fact.type() == Boolean.class;
        if (negated || take(COMPARE).isEmpty()) {
            return bool;
        }
        return take(bool ? TRUTH : STRING).isPresent() && (bool || fact.type() == String.class);
    }

    private Optional<String> take(Pattern pattern) {
        skipSpace();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        skipSpace();
        return Optional.of(matcher.group());
    }

    private void skipSpace() {
        Matcher space = SPACE.matcher(text).region(at, text.length());
        if (space.lookingAt()) {
            at = space.end();
        }
    }
}
