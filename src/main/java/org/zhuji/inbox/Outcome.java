package org.zhuji.inbox;

import java.util.Arrays;
import java.util.Optional;
import org.zhuji.audit.Verb;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.people.Role;

/** How a user task may end; the value of the fact {@code outcome}. */
public enum Outcome {
    /** The work goes on; what that is called depends on the desk, see {@link #at}. */
    RECOMMEND("recommend", Verb.RECOMMEND),
    RETURN_TO_AUTHOR("returnToAuthor", Verb.RETURN_TO_AUTHOR),
    RETURN_BELOW("returnBelow", Verb.RETURN_BELOW),
    RETURN_TO_CITY("returnToCity", Verb.RETURN_TO_CITY),
    RETURN_TO_COUNTY("returnToCounty", Verb.RETURN_TO_COUNTY),
    RETURN_TO_GRASSROOTS("returnToGrassroots", Verb.RETURN_TO_GRASSROOTS),
    REJECT("reject", Verb.REJECT),
    /** Not decided by whoever has the task: whoever recommended takes it back before anybody has touched it. */
    TAKE_BACK("takeBack", Verb.TAKE_BACK);

    private final String value;
    private final Verb verb;

    Outcome(String value, Verb verb) {
        this.value = value;
        this.verb = verb;
    }

    public static Optional<Outcome> of(String value) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.value.equals(value))
                .findFirst();
    }

    /** @return the level that the work is returned to by name; null for every other outcome */
    public UnionLevel level() {
        return switch (this) {
            case RETURN_TO_CITY -> UnionLevel.CITY;
            case RETURN_TO_COUNTY -> UnionLevel.COUNTY;
            case RETURN_TO_GRASSROOTS -> UnionLevel.GRASSROOTS;
            default -> null;
        };
    }

    /** @return the value as compared in diagrams */
    public String value() {
        return value;
    }

    /** @return what it is called, and recorded as, where it is decided: 审查通过 at the form check, 受理 at the receipt */
    public Verb at(Desk desk, Role role) {
        if (this != RECOMMEND) {
            return verb;
        }
        return switch (desk) {
            case FORM_CHECK -> Verb.PASS;
            case REVIEW -> role == Role.LEADER ? Verb.AGREE : Verb.RECOMMEND;
            case RECEIPT -> Verb.RECEIVE;
            case CLOSE_RECEPTION, PANEL, SCORING, AWARD_TABLE, AWARD_LIST -> Verb.COMPLETE;
        };
    }
}
