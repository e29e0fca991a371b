package org.zhuji.escalation.vocabulary;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.zhuji.inbox.Outcome;

/** The facts (process variables) that code sets and diagrams may compare; nothing else travels in an instance. */
public enum Fact {
    /** How the last user task ended: an {@link Outcome}. */
    OUTCOME("outcome", String.class),
    HAS_GRASSROOTS("hasGrassroots", Boolean.class),
    HAS_COUNTY("hasCounty", Boolean.class),
    HAS_CITY("hasCity", Boolean.class),
    /** When the collection of the campaign ends. */
    CUTOFF_AT("cutoffAt", Date.class),
    PUBLICITY_ENDS_AT("publicityEndsAt", Date.class),
    /** Whether every work that missed the cutoff has been dealt with; the closing step runs in batches until then. */
    COLLECTION_CLOSED("collectionClosed", Boolean.class),
    /** Whether there is anything to judge; known when the reception is closed. */
    WORKS_RECEIVED("worksReceived", Boolean.class);

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

    public static Optional<Fact> of(String variable) {
        return Arrays.stream(values())
                .filter(fact -> fact.variable.equals(variable))
                .findFirst();
    }

    public static List<String> variables() {
        return Arrays.stream(values()).map(Fact::variable).toList();
    }
}
