package org.zhuji.ui.administration;

import com.vaadin.flow.component.html.Span;

/** Small coloured words for states. */
final class Badges {

    private Badges() {}

    static Span good(String text) {
        return badge(text, "badge success");
    }

    static Span bad(String text) {
        return badge(text, "badge error");
    }

    static Span plain(String text) {
        return badge(text, "badge contrast");
    }

    private static Span badge(String text, String theme) {
        Span badge = new Span(text);
        badge.getElement().setAttribute("theme", theme);
        return badge;
    }
}
