package org.zhuji.escalation.vocabulary;

/** The messages code sends to instances; the names diagrams use. */
public enum Message {
    RESUBMITTED("workResubmitted"),
    WITHDRAWN("workWithdrawn"),
    CUTOFF("campaignCutoff"),
    JUDGING_CONCLUDED("judgingConcluded");

    private final String messageName;

    Message(String messageName) {
        this.messageName = messageName;
    }

    public String messageName() {
        return messageName;
    }
}
