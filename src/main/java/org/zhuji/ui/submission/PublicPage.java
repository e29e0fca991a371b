package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

/** The frame of pages that need no account: narrow, large enough for thumbs, nothing but the matter. */
@StyleSheet("context://submission.css")
abstract class PublicPage extends Main {

    private final Div body = new Div();

    PublicPage() {
        addClassNames("zj-public");
        body.addClassName("zj-stack");
    }

    void show(String heading, String below, Component... content) {
        removeAll();
        Span mark = new Span("级");
        mark.addClassName("zj-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(new H1(heading), new Span(below));
        Div head = new Div(mark, words);
        head.addClassName("zj-public-head");
        body.removeAll();
        body.add(content);
        add(head, body);
    }

    static String titled(String title) {
        return title + t(" · 逐级", " · Zhuji");
    }
}
