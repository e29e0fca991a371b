package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.zhuji.inbox.InboxCount;

/** The heading of a list, with how many tasks it has, and the tools beside it. */
class ListHead extends Div {

    private final Span count = new Span();

    ListHead(String title, Component... tools) {
        addClassName("zj-list-head");
        count.setId("list-count");
        count.addClassName("zj-list-count");
        H2 heading = new H2(new com.vaadin.flow.component.Text(title), count);
        Div beside = new Div(tools);
        beside.addClassNames("zj-list-tools", "zj-no-print");
        add(heading, beside);
    }

    void show(InboxCount number) {
        count.setText(number.words());
        count.getElement().setAttribute("aria-label", t("共 " + number.words() + " 件", number.words() + " in all"));
    }
}
