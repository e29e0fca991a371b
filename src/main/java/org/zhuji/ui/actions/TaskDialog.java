package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.zhuji.people.PersonRow;
import org.zhuji.ui.parts.Messages;

/** Says what follows, asks for a text and perhaps a person, and does it; a refusal leaves everything as typed. */
class TaskDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Button submit = new Button();
    private ComboBox<PersonRow> person;

    TaskDialog(String id, String title, String consequence) {
        setId("dialog-" + id);
        setHeaderTitle(title);
        setWidth("32rem");
        setMaxWidth("100%");
        Paragraph follows = new Paragraph(consequence);
        follows.addClassName("zj-quiet");
        text.setId(id + "-text");
        text.setWidthFull();
        text.setMinHeight("6rem");
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        submit.setId(id + "-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(follows);
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), submit);
    }

    TaskDialog choosing(ComboBox<PersonRow> picker) {
        person = picker;
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        add(person);
        return this;
    }

    /** The last part: what to write, and what the button does; {@code act} gets person (or null) and text. */
    TaskDialog asking(String label, int longest, String verb, Act act) {
        text.setLabel(label);
        text.setMaxLength(longest);
        add(text);
        submit.setText(verb);
        submit.addClickListener(click -> run(act));
        return this;
    }

    private void run(Act act) {
        boolean missingPerson = person != null && person.isEmpty();
        boolean missingText = text.getValue().isBlank();
        if (person != null) {
            person.setErrorMessage(t("请选择人员。", "Choose a person."));
            person.setInvalid(missingPerson);
        }
        text.setErrorMessage(t("请填写。", "Please fill in."));
        text.setInvalid(missingText);
        if (missingPerson || missingText) {
            return;
        }
        act.run(person == null ? null : person.getValue(), text.getValue());
        close();
    }

    /** @param sentence said when it is done */
    static void finished(String sentence, Consumer<TaskAction.After> done, TaskAction.After after) {
        Messages.done(sentence);
        done.accept(after);
    }

    /** What is done when everything is filled in. */
    interface Act {
        void run(PersonRow person, String text);
    }
}
