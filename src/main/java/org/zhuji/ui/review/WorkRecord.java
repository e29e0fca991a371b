package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.zhuji.audit.AuditRow;
import org.zhuji.ui.parts.Times;

/** The record of a work: who did what and when, in a chain nobody can change unnoticed. */
class WorkRecord extends Div {

    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("create", "录入"),
            Map.entry("edit", "修改"),
            Map.entry("add-file", "上传文件"),
            Map.entry("remove-file", "删除文件"),
            Map.entry("submit", "提交"),
            Map.entry("resubmit", "修改后重新提交"),
            Map.entry("withdraw", "撤回"),
            Map.entry("recommend", "推荐上报"),
            Map.entry("returnToAuthor", "退回作者修改"),
            Map.entry("returnBelow", "退回下一级"),
            Map.entry("reject", "不推荐"),
            Map.entry("receive", "受理"),
            Map.entry("overdue", "逾期未报"),
            Map.entry("renew-code", "重发查询码"));

    WorkRecord(List<AuditRow> rows) {
        addClassNames("zj-card", "zj-sheet-record");
        setId("record");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("zj-results");
        rows.forEach(row -> lines.add(line(row)));
        add(new H3(t("操作记录", "Record")), lines);
    }

    private static ListItem line(AuditRow row) {
        Span what = new Span(row.seq() + ". " + t(VERBS.getOrDefault(row.verb(), row.verb()), row.verb()));
        Span who = new Span(row.duty() == null ? row.actorName() : row.actorName() + "（" + row.duty() + "）");
        Span when = new Span(Times.minute(row.at()));
        when.addClassName("zj-quiet");
        ListItem line = new ListItem(new Div(what, who, when));
        line.getElement().setAttribute("title", row.hash());
        return line;
    }
}
