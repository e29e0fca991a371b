package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import java.util.Map;
import org.zhuji.audit.AuditRow;

/** The record's words for people; a word not known here is shown as it stands. */
final class AuditWords {

    static final Map<String, String> SUBJECTS = Map.of(
            "work",
            "作品",
            "campaign",
            "活动",
            "person",
            "人员",
            "union",
            "工会",
            "judging",
            "评审",
            "diagram",
            "流程图",
            "program",
            "程序",
            "approvalSheet",
            "审批单",
            "supervision",
            "督办");

    private AuditWords() {}

    static String subject(String kind) {
        return t(SUBJECTS.getOrDefault(kind, kind), kind);
    }

    static String subject(AuditRow row) {
        return subject(row.subjectKind()) + " " + row.subjectId() + "（" + row.seq() + "）";
    }
}
