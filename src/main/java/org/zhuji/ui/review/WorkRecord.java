package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zhuji.audit.AuditRow;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;

/** The record of a work: who did what and when, in a chain nobody can change unnoticed. */
class WorkRecord extends Div {

    WorkRecord(List<AuditRow> rows) {
        addClassNames("zj-card", "zj-sheet-record");
        setId("record");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("zj-results");
        rows.forEach(row -> lines.add(line(row)));
        add(new H3(t("操作记录", "Record")), lines);
    }

    private static ListItem line(AuditRow row) {
        Span what = new Span(row.seq() + ". " + Texts.act(row));
        Span who = new Span(row.duty() == null ? row.actorName() : row.actorName() + "（" + row.duty() + "）");
        Span when = new Span(Times.minute(row.at()));
        when.addClassName("zj-quiet");
        ListItem line = new ListItem(new Div(what, who, when));
        line.getElement().setAttribute("title", row.hash());
        return line;
    }
}
