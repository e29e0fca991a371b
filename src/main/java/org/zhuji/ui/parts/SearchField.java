package org.zhuji.ui.parts;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field to look for something while typing. */
public class SearchField extends TextField {

    /** @param name what is read aloud in place of a label */
    public SearchField(String placeholder, String name) {
        setPlaceholder(placeholder);
        setAriaLabel(name);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
