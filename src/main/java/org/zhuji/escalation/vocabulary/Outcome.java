package org.zhuji.escalation.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** How a user task may end; the value of the fact {@code outcome}. */
public enum Outcome {
    /** 通过 / 推荐上报 / 受理 / 同意. */
    RECOMMEND("recommend", "推荐上报", "Recommend"),
    RETURN_TO_AUTHOR("returnToAuthor", "退回作者修改", "Return to the author"),
    RETURN_BELOW("returnBelow", "退回下一级", "Return to the level below"),
    REJECT("reject", "不推荐", "Do not recommend");

    private final String value;
    private final String label;
    private final String english;

    Outcome(String value, String label, String english) {
        this.value = value;
        this.label = label;
        this.english = english;
    }

    public static Optional<Outcome> of(String value) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.value.equals(value))
                .findFirst();
    }

    /** @return the value as compared in diagrams */
    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }
}
