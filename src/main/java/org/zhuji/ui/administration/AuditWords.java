package org.zhuji.ui.administration;

import static java.util.Map.entry;
import static org.zhuji.ui.parts.Texts.t;

import java.util.Map;
import org.zhuji.audit.AuditRow;

/** The record's words for people; a word not known here is shown as it stands. */
final class AuditWords {

    static final Map<String, String> SUBJECTS =
            Map.of("work", "作品", "campaign", "活动", "person", "人员", "union", "工会", "judging", "评审", "diagram", "流程图");

    private static final Map<String, String> VERBS = Map.ofEntries(
            entry("create", "新建"),
            entry("rename", "更名"),
            entry("deactivate", "停用"),
            entry("reactivate", "恢复使用"),
            entry("openAccount", "开通账号"),
            entry("giveDuty", "增加职责"),
            entry("takeDuty", "移除职责"),
            entry("resetPassword", "重置密码"),
            entry("changePassword", "修改密码"),
            entry("signIn", "登录"),
            entry("signInFailed", "登录失败"),
            entry("lock", "锁定"),
            entry("unlock", "解锁"),
            entry("disable", "停用账号"),
            entry("enable", "启用账号"),
            entry("draft", "起草"),
            entry("edit", "修改"),
            entry("add-file", "上传文件"),
            entry("remove-file", "删除文件"),
            entry("renew-code", "重发查询码"),
            entry("export", "导出"),
            entry("submit", "提交"),
            entry("resubmit", "重新提交"),
            entry("withdraw", "撤回"),
            entry("recommend", "推荐上报"),
            entry("return", "退回"),
            entry("returnToAuthor", "退回作者"),
            entry("returnBelow", "退回下级"),
            entry("reject", "不推荐"),
            entry("notRecommend", "不推荐"),
            entry("receive", "受理"),
            entry("overdue", "逾期"),
            entry("open", "启动"),
            entry("publish", "发布"),
            entry("moveDate", "调整日期"),
            entry("acknowledge", "签收"),
            entry("approve", "批准"),
            entry("enter", "进入阶段"),
            entry("conclude", "生成名单"),
            entry("namePanel", "组建评审组"),
            entry("approveAwardTable", "审定奖项设置"),
            entry("approveAwardList", "批准获奖名单"),
            entry("closeReception", "收件完成"),
            entry("releaseSheet", "免去评分"),
            entry("replaceJudge", "更换评委"),
            entry("reopenSheet", "收回评分表"),
            entry("computeAwardTable", "计算奖项设置"),
            entry("set-quota", "设定任务数"),
            entry("update", "修改"),
            entry("decideTie", "裁定并列"),
            entry("lockSheets", "锁定评分"));

    private AuditWords() {}

    static String verb(AuditRow row) {
        return t(VERBS.getOrDefault(row.verb(), row.verb()), row.verb());
    }

    static String subject(String kind) {
        return t(SUBJECTS.getOrDefault(kind, kind), kind);
    }

    static String subject(AuditRow row) {
        return subject(row.subjectKind()) + " " + row.subjectId() + "（" + row.seq() + "）";
    }
}
