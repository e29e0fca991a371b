package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.zhuji.notification.Notices;

/** How many notices are unread, on every page, and the way to them. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class NoticeBell extends Button {

    private final SignedIn signedIn;
    private final Notices notices;

    NoticeBell(SignedIn signedIn, Notices notices) {
        this.signedIn = signedIn;
        this.notices = notices;
        setId("notices");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        setIcon(VaadinIcon.BELL_O.create());
        addClickListener(click -> UI.getCurrent().navigate(NoticesView.class));
    }

    void refresh() {
        long unread = notices.unread(signedIn.actor());
        setAriaLabel(t("通知，" + unread + " 条未读", "Notices, " + unread + " unread"));
        setSuffixComponent(unread == 0 ? null : badge(unread));
    }

    private static Span badge(long unread) {
        Span badge = new Span(unread > 99 ? "99+" : String.valueOf(unread));
        badge.getElement().getThemeList().add("badge error small primary");
        return badge;
    }
}
