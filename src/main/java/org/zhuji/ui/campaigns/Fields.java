package org.zhuji.ui.campaigns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;

/** Fields with a label and a first value, as the forms of a campaign need them by the dozen. */
final class Fields {

    private Fields() {}

    static TextField text(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value == null ? "" : value);
        return field;
    }

    static TextArea area(String label, String value) {
        TextArea field = new TextArea(label);
        field.setValue(value == null ? "" : value);
        field.setMaxHeight("50vh");
        return field;
    }

    /** One value per line. */
    static TextArea lines(String label, List<String> values) {
        return area(label, String.join("\n", values));
    }

    static List<String> linesOf(TextArea field) {
        return Arrays.stream(field.getValue().split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static IntegerField number(String label, Integer value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        return field;
    }

    /** An empty number counts as 0, which the check of the document refuses in words. */
    static int numberOf(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    static FormLayout form(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        return form;
    }
}
