package org.zhuji.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;

/** Names and values one below the other; a value that is missing leaves no line. */
@Tag(Tag.DL)
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("zj-facts");
    }

    /** Adds a line unless the value is null or blank. */
    public FactList fact(String name, String value) {
        if (value != null && !value.isBlank()) {
            fact(name, new Span(value));
        }
        return this;
    }

    /** Adds a line with any component as its value. */
    public FactList fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
