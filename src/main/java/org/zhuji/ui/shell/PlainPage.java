package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with one sentence and the way back; for addresses that lead nowhere. */
abstract class PlainPage extends Main implements HasDynamicTitle {

    private String title = "";

    void show(String heading, String sentence) {
        title = heading;
        removeAll();
        addClassName("zj-plain");
        Span mark = new Span("级");
        mark.addClassName("zj-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor back = new Anchor("", t("返回首页", "Back to the start page"));
        back.setId("back-home");
        back.getElement().setAttribute("router-ignore", true);
        Div card = new Div(mark, new H1(heading), new Paragraph(sentence), back);
        card.addClassName("zj-plain-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return title + t(" · 逐级", " · Zhuji");
    }
}
