package org.zhuji.escalation.vocabulary;

/** The shipped processes; the file name is the process id. */
public enum ProcessKey {
    CAMPAIGN("campaign"),
    WORK_ESCALATION("workEscalation"),
    PROVINCIAL_JUDGING("provincialJudging");

    private final String id;

    ProcessKey(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
