package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Says what was pressed, and counts the seconds in which it can be undone; stays while the person goes on. */
@JavaScript("context://review-keys.js")
class UndoBar extends Div {

    private final Notification notification = new Notification();

    private UndoBar(String sentence, Duration left, Runnable undo) {
        addClassName("zj-undo");
        Span seconds = new Span(String.valueOf(left.toSeconds()));
        seconds.addClassName("zj-undo-seconds");
        Span takesEffect = new Span(seconds, new Span(t(" 秒后生效", " s until it takes effect")));
        takesEffect.addClassName("zj-quiet");
        Button back = new Button(t("撤销（Z）", "Undo (Z)"), click -> {
            notification.close();
            undo.run();
        });
        back.setId("undo");
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(new Span(sentence), takesEffect, back);
        notification.add(this);
        notification.setPosition(Position.TOP_CENTER);
        notification.setDuration((int) left.toMillis());
        notification.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
        getElement().executeJs("window.zjUndo(this, $0)", (double) left.toMillis());
    }

    static void show(String sentence, Duration left, Runnable undo) {
        new UndoBar(sentence, left, undo).notification.open();
    }
}
