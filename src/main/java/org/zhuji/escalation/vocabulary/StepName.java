package org.zhuji.escalation.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The steps a service task may name as {@code ${…}}; nothing else of the application can be reached from a diagram. */
public enum StepName {
    CLOSE_COLLECTION("closeCollectionStep", "截止收件，处理逾期作品"),
    OPEN_JUDGING("openJudgingStep", "按类别开启省级评审"),
    END_WITHOUT_WORKS("endWithoutWorksStep", "未收到作品，结束活动"),
    START_PUBLICITY("startPublicityStep", "开始公示"),
    ANNOUNCE("announceStep", "公布获奖名单"),
    DRAW_UP_SHEETS("drawUpSheetsStep", "生成评分表"),
    COMPUTE_AWARD_TABLE("computeAwardTableStep", "汇总成绩，计算奖项"),
    CONCLUDE_JUDGING("concludeJudgingStep", "评审结束，确定拟获奖作品");

    private final String bean;
    private final String label;

    StepName(String bean, String label) {
        this.bean = bean;
        this.label = label;
    }

    public static Optional<StepName> of(String bean) {
        return Arrays.stream(values()).filter(step -> step.bean.equals(bean)).findFirst();
    }

    public String bean() {
        return bean;
    }

    /** @return what the step does, for the editor */
    public String label() {
        return label;
    }

    /** @return as written in a diagram */
    public String expression() {
        return "${" + bean + "}";
    }
}
