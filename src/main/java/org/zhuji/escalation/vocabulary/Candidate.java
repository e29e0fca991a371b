package org.zhuji.escalation.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.people.Role;

/**
 * Who may take a task, as written in a diagram: {@code role@level}, e.g. {@code handler@county}.
 *
 * @param level null means the lowest union of the branch ({@code first})
 */
public record Candidate(Role role, UnionLevel level) {

    private static final String FIRST = "first";

    /** @return empty unless the text has exactly this shape */
    public static Optional<Candidate> parse(String text) {
        String[] parts = text == null ? new String[0] : text.split("@", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return role(parts[0]).flatMap(role -> level(role, parts[1]));
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> camelCase(role).equals(word))
                .findFirst();
    }

    private static Optional<Candidate> level(Role role, String word) {
        if (FIRST.equals(word)) {
            return Optional.of(new Candidate(role, null));
        }
        return Arrays.stream(UnionLevel.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .map(level -> new Candidate(role, level));
    }

    private static String camelCase(Role role) {
        StringBuilder word = new StringBuilder();
        for (String part : role.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** @return the union of this branch whose task it is; empty when the branch lacks the level */
    public Optional<UnionRow> unionOn(Branch branch) {
        return level == null ? Optional.of(branch.first()) : branch.at(level);
    }

    /** @return as written in a diagram */
    public String text() {
        return camelCase(role) + "@" + (level == null ? FIRST : level.name().toLowerCase(Locale.ROOT));
    }
}
