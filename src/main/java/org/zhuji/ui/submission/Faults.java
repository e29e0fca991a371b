package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Texts;
import org.zhuji.works.FieldFault;

/** What has to be mended, in sentences next to the button that was pressed and at the fields; gone once it is mended. */
class Faults extends Div {

    private static final String JUMP = "this.scrollIntoView({block: 'center'}); setTimeout(() => this.focus(), 100)";

    Faults() {
        setId("faults");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
    }

    /** Shows this refusal instead of earlier ones. */
    void show(Refusal refusal) {
        clear();
        tell(Texts.of(refusal));
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    void tell(String sentence) {
        add(line(new Span(sentence)));
    }

    /** Marks each field, lists them all here, and goes to the first. */
    void show(List<FieldFault> faults, Function<String, Optional<Component>> fields) {
        clear();
        UnorderedList list = new UnorderedList();
        Div words = new Div(
                new Span(t(
                        "还有 " + faults.size() + " 处没有填好，点一下就到那里：", faults.size() + " to mend; press one to go there:")),
                list);
        add(line(words));
        faults.forEach(fault -> list.add(item(fault, fields.apply(fault.field()))));
        faults.stream()
                .flatMap(fault -> fields.apply(fault.field()).stream())
                .findFirst()
                .ifPresent(Faults::jump);
    }

    private ListItem item(FieldFault fault, Optional<Component> field) {
        String sentence = t(fault.chinese(), fault.english());
        Button go = new Button(sentence, click -> field.ifPresent(Faults::jump));
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        ListItem item = new ListItem(go);
        field.ifPresent(component -> mark(component, sentence, item));
        return item;
    }

    private void mark(Component field, String sentence, ListItem item) {
        if (field instanceof HasValidationProperties validation) {
            validation.setErrorMessage(sentence);
            validation.setInvalid(true);
        }
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> mended(field, item));
        }
    }

    private void mended(Component field, ListItem item) {
        if (field instanceof HasValidationProperties validation) {
            validation.setInvalid(false);
        }
        item.removeFromParent();
        if (getElement().isVisible() && isNothingListed()) {
            clear();
        }
    }

    private boolean isNothingListed() {
        return getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(UnorderedList.class::isInstance)
                .anyMatch(list -> list.getChildren().findAny().isEmpty());
    }

    private static void jump(Component field) {
        field.getElement().executeJs(JUMP);
    }

    private static Div line(Component words) {
        Div line = new Div(VaadinIcon.WARNING.create(), words);
        line.addClassName("zj-fault");
        return line;
    }
}
