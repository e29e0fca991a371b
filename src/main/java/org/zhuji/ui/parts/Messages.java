package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.zhuji.shared.Refusal;

/** Short messages: what was done, or in one sentence why it was not. */
public final class Messages {

    private static final int SHORT = 4_000;
    private static final int UNTIL_CLOSED = 0;

    private Messages() {}

    /** Says that something was done; goes away by itself. */
    public static void done(String sentence) {
        Notification notification = new Notification(sentence, SHORT, Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notification.open();
        remember(null);
    }

    /** Says why something was not done; stays until closed. */
    public static void refused(Refusal refusal) {
        problem(Texts.of(refusal));
    }

    /** Shows a sentence that has to be read; stays until closed. */
    public static void problem(String sentence) {
        Notification notification = new Notification();
        notification.setDuration(UNTIL_CLOSED);
        notification.setPosition(Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notification.setAssertive(true);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(t("关闭", "Close"));
        Div line = new Div(VaadinIcon.WARNING.create(), new Span(sentence), close);
        line.addClassName("zj-message");
        notification.add(line);
        notification.open();
        remember(notification);
    }

    /** What was refused before is over as soon as something was done, or something else was refused. */
    private static void remember(Notification next) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        Notification last = ComponentUtil.getData(ui, Notification.class);
        if (last != null) {
            last.close();
        }
        ComponentUtil.setData(ui, Notification.class, next);
    }
}
