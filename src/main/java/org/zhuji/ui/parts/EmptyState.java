package org.zhuji.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is yet: says so and says what to do. */
public class EmptyState extends Div {

    public EmptyState(String title, String whatToDo, Component... actions) {
        addClassName("zj-empty");
        Component icon = VaadinIcon.CLIPBOARD_CHECK.create();
        add(icon, new H3(title), new Paragraph(whatToDo));
        add(actions);
    }
}
