package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Messages;

/** Says what will follow, asks for a few words and does it; stays open where it was refused. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea words = new TextArea();
    private final Button confirm;

    /** @param act told the words, null where none were written; may refuse */
    ReasonDialog(String title, String consequence, String label, Consumer<String> act) {
        setHeaderTitle(title);
        setId("reason-dialog");
        setWidth("min(32rem, 94vw)");
        words.setId("reason");
        words.setLabel(label);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setMinHeight("6rem");
        add(new Paragraph(consequence), words);
        confirm = new Button(title, click -> run(act));
        confirm.setId("confirm-reason");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), confirm);
        words.focus();
    }

    /** Marks the words as needed. */
    ReasonDialog needed() {
        words.setRequiredIndicatorVisible(true);
        return this;
    }

    /** In the colour of what cannot be taken back. */
    ReasonDialog grave() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    private void run(Consumer<String> act) {
        try {
            act.accept(words.getValue().isBlank() ? null : words.getValue().strip());
            close();
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }
}
