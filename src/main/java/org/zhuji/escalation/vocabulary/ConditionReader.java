package org.zhuji.escalation.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    private static final Pattern UNEQUAL = Pattern.compile("!=|ne");
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

    /** @return what the condition says of facts; empty unless the whole text is one condition */
    Optional<Predicate<Map<Fact, Object>>> read() {
        return readOr(0).filter(read -> at == text.length());
    }

    private Optional<Predicate<Map<Fact, Object>>> readOr(int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Predicate<Map<Fact, Object>>> read = readAnd(depth);
        while (read.isPresent() && take(OR).isPresent()) {
            Predicate<Map<Fact, Object>> left = read.get();
            read = readAnd(depth).map(left::or);
        }
        return read;
    }

    private Optional<Predicate<Map<Fact, Object>>> readAnd(int depth) {
        Optional<Predicate<Map<Fact, Object>>> read = readNot(depth);
        while (read.isPresent() && take(AND).isPresent()) {
            Predicate<Map<Fact, Object>> left = read.get();
            read = readNot(depth).map(left::and);
        }
        return read;
    }

    private Optional<Predicate<Map<Fact, Object>>> readNot(int depth) {
        boolean negated = take(NOT).isPresent();
        Optional<Predicate<Map<Fact, Object>>> read;
        if (take(OPEN).isPresent()) {
            read = readOr(depth + 1).filter(inner -> take(CLOSE).isPresent());
        } else {
            read = take(WORD).flatMap(Fact::of).flatMap(fact -> readComparison(fact, negated));
        }
        return negated ? read.map(Predicate::negate) : read;
    }

    private Optional<Predicate<Map<Fact, Object>>> readComparison(Fact fact, boolean negated) {
        boolean bool = fact.type() == Boolean.class;
        Optional<String> compared = negated ? Optional.empty() : take(COMPARE);
        if (compared.isEmpty()) {
            return bool ? Optional.of(facts -> Boolean.TRUE.equals(facts.get(fact))) : Optional.empty();
        }
        if (!bool && fact.type() != String.class) {
            return Optional.empty();
        }
        boolean unequal = UNEQUAL.matcher(compared.get()).matches();
        return take(bool ? TRUTH : STRING)
                .map(literal -> bool ? (Object) Boolean.valueOf(literal) : literal.substring(1, literal.length() - 1))
                .map(literal -> facts -> literal.equals(facts.get(fact)) != unequal);
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
