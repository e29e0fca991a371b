package org.zhuji.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.zhuji.ui.parts.Confirm;

/** How the leadership group agrees: an opinion, then a question that says what follows. */
class Approval extends Div {

    private static final int LONGEST_OPINION = 2000;

    /** What is asked before it is done. */
    record Question(String title, String consequence, String verb) {}

    /** @param approve gets the opinion */
    Approval(String id, String opinionLabel, Question question, Consumer<String> approve) {
        addClassName("zj-form-end");
        TextArea opinion = new TextArea(opinionLabel);
        opinion.setId("opinion");
        opinion.setWidthFull();
        opinion.setMaxLength(LONGEST_OPINION);
        Button agree = new Button(
                question.verb(),
                click -> Confirm.ask(
                        question.title(),
                        question.consequence(),
                        question.verb(),
                        () -> approve.accept(opinion.getValue())));
        agree.setId(id);
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(opinion, agree);
    }
}
