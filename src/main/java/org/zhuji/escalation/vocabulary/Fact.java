package org.zhuji.escalation.vocabulary;

import java.util.List;

/** The facts (process variables) that code sets and diagrams may compare; nothing else travels in an instance. */
public enum Fact {
    /** How the last user task ended: an {@link Outcome}. */
    OUTCOME("outcome", String.class),
    HAS_GRASSROOTS("hasGrassroots", Boolean.class),
    HAS_COUNTY("hasCounty", Boolean.class),
    HAS_CITY("hasCity", Boolean.class),
    /** When the collection of the campaign ends. */
    CUTOFF_AT("cutoffAt", java.util.Date.class),
    PUBLICITY_ENDS_AT("publicityEndsAt", java.util.Date.class);

    private final String variable;
    private final Class<?> type;

    Fact(String variable, Class<?> type) {
        this.variable = variable;
        this.type = type;
    }

    public String variable() {
        return variable;
    }

    public Class<?> type() {
        return type;
    }

    public static List<String> variables() {
        return java.util.Arrays.stream(values()).map(Fact::variable).toList();
    }
}
