package org.zhuji.ui.watching;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.zhuji.inbox.SupervisionRow;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;

/** One supervision: what is asked, by when, what both sides said, and what may be said now. */
class SupervisionCard extends Div {

    private static final int LONGEST = 500;

    private final transient Runnable after;

    /**
     * @param reply null where this person may not answer
     * @param close null where this person may not close it
     */
    SupervisionCard(
            SupervisionRow row, LocalDate today, Consumer<String> reply, Consumer<String> close, Runnable after) {
        this.after = after;
        addClassNames("zj-card", "zj-supervision");
        setId("supervision-" + row.id());
        add(head(row, today), facts(row), said(row));
        if (reply != null || close != null) {
            add(tools(reply, close));
        }
    }

    private static Div head(SupervisionRow row, LocalDate today) {
        Span state = new Span(t(row.state().label(), row.state().english()));
        state.getElement()
                .getThemeList()
                .add(
                        switch (row.state()) {
                            case OPEN -> "badge";
                            case ANSWERED -> "badge success";
                            case CLOSED -> "badge contrast";
                        });
        Div head = new Div(new H3(row.subject()), state);
        head.addClassName("zj-inline");
        if (row.isOverdue(today)) {
            Span overdue = new Span(t("已超期", "Overdue"));
            overdue.getElement().getThemeList().add("badge error");
            head.add(overdue);
        }
        return head;
    }

    private static Div facts(SupervisionRow row) {
        Span who = new Span(row.byUnionName() + " → " + row.unionName() + " · "
                + t("请于 " + Times.day(row.dueOn()) + " 前办结", "due " + Times.day(row.dueOn())));
        who.addClassName("zj-quiet");
        Div facts = new Div(who);
        facts.addClassName("zj-inline");
        if (row.workId() != null) {
            Anchor work = new Anchor("works/" + row.workId(), t("查看作品", "Open the work"));
            work.getElement().setAttribute("router-link", true);
            facts.add(work);
        }
        return facts;
    }

    private static UnorderedList said(SupervisionRow row) {
        UnorderedList said = new UnorderedList();
        said.addClassName("zj-results");
        row.entries().forEach(entry -> {
            Span what = new Span(Texts.of(entry.verb()) + (entry.words() == null ? "" : "：" + entry.words()));
            Span who = new Span(entry.actor() + "（" + entry.duty() + "） " + Times.minute(entry.at()));
            who.addClassName("zj-quiet");
            said.add(new ListItem(new Div(what), new Div(who)));
        });
        return said;
    }

    private Div tools(Consumer<String> reply, Consumer<String> close) {
        TextArea words = new TextArea();
        words.setAriaLabel(t("答复或办结说明", "Answer or closing words"));
        words.setPlaceholder(reply == null ? t("办结说明（可不填）", "Closing words (optional)") : t("答复办理情况", "How it stands"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        Div buttons = new Div();
        buttons.addClassName("zj-inline");
        if (reply != null) {
            buttons.add(button(t("答复", "Answer"), "reply", () -> reply.accept(words.getValue())));
        }
        if (close != null) {
            buttons.add(button(t("办结督办", "Close"), "close", () -> close.accept(words.getValue())));
        }
        return new Div(words, buttons);
    }

    private Button button(String label, String id, Runnable act) {
        Button button = new Button(label, click -> {
            try {
                act.run();
                Messages.done(t("已记录，对方会收到通知。", "Recorded; the other side has been told."));
            } catch (Refusal refusal) {
                Messages.refused(refusal);
                return;
            }
            after.run();
        });
        button.addClassName("zj-" + id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
