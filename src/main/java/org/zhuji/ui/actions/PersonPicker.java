package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhuji.people.Duty;
import org.zhuji.people.PersonRow;

/** A field that offers persons with what they are. */
final class PersonPicker {

    private PersonPicker() {}

    /** @param find gets what was typed; knows how many to offer */
    static ComboBox<PersonRow> of(String id, String label, Function<String, List<PersonRow>> find) {
        ComboBox<PersonRow> picker = new ComboBox<>(label);
        picker.setId(id);
        picker.setItemLabelGenerator(person -> person.name() + "（" + duties(person) + "）");
        picker.setRenderer(new ComponentRenderer<>(PersonPicker::line));
        picker.setPlaceholder(t("输入姓名查找", "Type a name"));
        picker.setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return picker;
    }

    private static Div line(PersonRow person) {
        Span duties = new Span(duties(person));
        duties.addClassName("zj-quiet");
        Div line = new Div(new Span(person.name()), duties);
        line.addClassName("zj-two-lines");
        return line;
    }

    private static String duties(PersonRow person) {
        return person.duties().stream().map(Duty::label).collect(Collectors.joining("、"));
    }
}
