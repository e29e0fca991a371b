package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
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

    /** What the page says while the network is away. */
    @Override
    protected void onAttach(AttachEvent attach) {
        getElement()
                .executeJs(
                        "const line = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (line) line.onlineText = $0;",
                        t("网络正常", "Online"));
        ReconnectDialogConfiguration words = attach.getUI().getReconnectDialogConfiguration();
        words.setDialogText(t("网络已断开，正在重新连接…已填写的内容都在，请不要关闭页面。", "No network, connecting again… keep this page open."));
        words.setDialogTextGaveUp(t("网络已断开，请检查网络；已填写的内容都在，请不要关闭页面。", "No network; keep this page open."));
    }

    static String titled(String title) {
        return title + t(" · 逐级", " · Zhuji");
    }
}
