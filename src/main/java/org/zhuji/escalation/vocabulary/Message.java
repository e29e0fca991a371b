package org.zhuji.escalation.vocabulary;

import java.util.Arrays;
import java.util.Optional;

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

    public static Optional<Message> of(String messageName) {
        return Arrays.stream(values())
                .filter(message -> message.messageName.equals(messageName))
                .findFirst();
    }

    public String messageName() {
        return messageName;
    }
}
