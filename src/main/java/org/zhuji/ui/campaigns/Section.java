package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A card with a heading and, for organisers, the button that edits what it shows. */
class Section extends Div {

    private final Div head;
    private final Span note = new Span();

    Section(String title, Editing editing, Runnable edit) {
        addClassNames("zj-card", "zj-section");
        note.addClassName("zj-quiet");
        head = new Div(new H3(title), note);
        head.addClassName("zj-section-head");
        add(head);
        if (editing.isOrganiser()) {
            action(t("编辑", "Edit"), VaadinIcon.EDIT, edit);
        }
    }

    Section with(Component... content) {
        add(content);
        return this;
    }

    /** Says something small beside the heading, e.g. the clause it comes from. */
    void note(String text) {
        note.setText(text == null ? "" : text);
    }

    /** Adds a button beside the heading. */
    Button action(String label, VaadinIcon icon, Runnable action) {
        Button button = new Button(label, icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        head.add(button);
        return button;
    }
}
