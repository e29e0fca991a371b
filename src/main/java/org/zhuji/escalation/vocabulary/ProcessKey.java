package org.zhuji.escalation.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The shipped processes; the file name is the process id. */
public enum ProcessKey {
    CAMPAIGN("campaign", "campaign"),
    WORK_ESCALATION("workEscalation", "work"),
    PROVINCIAL_JUDGING("provincialJudging", "judging");

    private final String id;
    private final String subjectKind;

    ProcessKey(String id, String subjectKind) {
        this.id = id;
        this.subjectKind = subjectKind;
    }

    public static Optional<ProcessKey> of(String id) {
        return Arrays.stream(values()).filter(key -> key.id.equals(id)).findFirst();
    }

    /** @return what the business key of an instance counts: {@code work}, {@code judging} or {@code campaign} */
    public String subjectKind() {
        return subjectKind;
    }

    public String id() {
        return id;
    }
}
