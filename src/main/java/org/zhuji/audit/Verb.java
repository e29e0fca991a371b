package org.zhuji.audit;

import java.util.Arrays;
import java.util.Optional;

/** Every act the record knows, with its one word in either language; an act without a word is not recorded. */
public enum Verb {
    CREATE("create", "新建", "Created"),
    EDIT("edit", "修改", "Edited"),
    UPDATE("update", "修改", "Changed"),
    RENAME("rename", "更名", "Renamed"),
    DEACTIVATE("deactivate", "停用", "Taken out of use"),
    REACTIVATE("reactivate", "恢复使用", "Back in use"),
    EXPORT("export", "导出", "Exported"),
    PUBLISH("publish", "发布", "Published"),
    CHECK("check", "巡检", "Checked"),

    OPEN_ACCOUNT("openAccount", "开通账号", "Account opened"),
    DISABLE("disable", "停用账号", "Account disabled"),
    ENABLE("enable", "启用账号", "Account enabled"),
    GIVE_DUTY("giveDuty", "增加职责", "Duty given"),
    TAKE_DUTY("takeDuty", "移除职责", "Duty taken away"),
    RESET_PASSWORD("resetPassword", "重置密码", "Password reset"),
    CHANGE_PASSWORD("changePassword", "修改密码", "Password changed"),
    SIGN_IN("signIn", "登录", "Signed in"),
    SIGN_IN_FAILED("signInFailed", "登录失败", "Sign-in failed"),
    LOCK("lock", "锁定", "Locked"),
    UNLOCK("unlock", "解锁", "Unlocked"),

    DELETE("delete", "删除", "Deleted"),
    ADD_FILE("add-file", "上传文件", "File added"),
    REMOVE_FILE("remove-file", "删除文件", "File removed"),
    RENEW_CODE("renew-code", "重发查询码", "Follow-up code renewed"),
    SUBMIT("submit", "提交", "Submitted"),
    RESUBMIT("resubmit", "修改后重新提交", "Resubmitted"),
    WITHDRAW("withdraw", "撤回", "Withdrawn"),
    OVERDUE("overdue", "逾期未报", "Overdue"),

    PASS("pass", "审查通过", "Pass"),
    RECOMMEND("recommend", "推荐上报", "Recommend"),
    AGREE("agree", "同意上报", "Agree and report"),
    RECEIVE("receive", "受理", "Receive"),
    COMPLETE("complete", "已完成", "Completed"),
    RETURN_TO_AUTHOR("returnToAuthor", "退回作者修改", "Return to the author"),
    RETURN_BELOW("returnBelow", "退回下一级", "Return to the level below"),
    REJECT("reject", "不推荐", "Do not recommend"),
    TAKE_OVER("takeOver", "接手", "Taken over"),

    OPEN("open", "启动", "Opened"),
    ENTER("enter", "进入阶段", "Entered the phase"),
    ACKNOWLEDGE("acknowledge", "签收", "Acknowledged"),
    SET_QUOTA("set-quota", "设定任务数", "Quota set"),
    REMOVE_QUOTA("remove-quota", "取消任务数", "Quota removed"),
    CLOSE_RECEPTION("closeReception", "收件完成", "Reception closed"),
    END_WITHOUT_WORKS("endWithoutWorks", "未收到作品，结束活动", "Ended without works"),

    NAME_PANEL("namePanel", "组建评审组", "Panel named"),
    DRAW_UP_SHEETS("drawUpSheets", "生成评分表", "Sheets drawn up"),
    SUBMIT_SHEET("submitSheet", "提交评分表", "Sheet submitted"),
    REOPEN_SHEET("reopenSheet", "收回评分表", "Sheet reopened"),
    RELEASE_SHEET("releaseSheet", "免去评分", "Sheet released"),
    DECIDE_TIE("decideTie", "裁定并列", "Tie decided"),
    COMPUTE_AWARD_TABLE("computeAwardTable", "计算奖项设置", "Award table computed"),
    APPROVE_AWARD_TABLE("approveAwardTable", "审定奖项设置", "Award table approved"),
    CONCLUDE("conclude", "生成名单", "List drawn up"),
    APPROVE_AWARD_LIST("approveAwardList", "批准获奖名单", "Award list approved");

    private final String code;
    private final String label;
    private final String english;

    Verb(String code, String label, String english) {
        this.code = code;
        this.label = label;
        this.english = english;
    }

    public static Optional<Verb> of(String code) {
        return Arrays.stream(values()).filter(verb -> verb.code.equals(code)).findFirst();
    }

    /** @return as stored in the record */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }
}
