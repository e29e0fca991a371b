package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import java.util.Map;

/** English wording of the menu: an annotation holds one wording only, and that is the Chinese one. */
final class MenuTitles {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("待办", "To do"),
            Map.entry("已办", "Done"),
            Map.entry("抄送我的", "Copies for me"),
            Map.entry("督办", "Supervision"),
            Map.entry("我发起的", "Started by me"),
            Map.entry("作品查询", "Find works"),
            Map.entry("我的评审", "My panels"),
            Map.entry("评审进度", "Judging"),
            Map.entry("获奖公示", "Awards"),
            Map.entry("汇总表", "Summary table"),
            Map.entry("活动", "Campaigns"),
            Map.entry("工会管理", "Unions"),
            Map.entry("人员与职责", "People and duties"),
            Map.entry("审计记录", "Record"),
            Map.entry("我的作品", "My works"),
            Map.entry("本单位征集", "Own collection"),
            Map.entry("录入作品", "Enter a work"),
            Map.entry("账号与密码", "Account"));

    private MenuTitles() {}

    static String of(String chinese) {
        return t(chinese, ENGLISH.getOrDefault(chinese, chinese));
    }
}
