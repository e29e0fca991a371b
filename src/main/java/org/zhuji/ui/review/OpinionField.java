package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;

/** The opinion with stock phrases that fit the outcome; a phrase is added to what was typed. */
class OpinionField extends Div {

    private static final int LONGEST = 2000;

    private final TextArea text = new TextArea(t("审批意见", "Opinion"));
    private final Div phrases = new Div();
    private final transient InboxRow row;

    /** @param row the task, or one of several alike, whose desk's phrases are offered */
    OpinionField(InboxRow row) {
        this.row = row;
        text.setId("opinion");
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setMinHeight("5.5rem");
        text.setMaxHeight("14rem");
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        phrases.addClassName("zj-phrases");
        add(text, phrases);
    }

    /** Offers phrases for the outcome and says whether an opinion is needed. */
    void follow(Outcome outcome) {
        phrases.removeAll();
        text.setInvalid(false);
        if (outcome == null) {
            return;
        }
        boolean needed = outcome != Outcome.RECOMMEND;
        text.setRequiredIndicatorVisible(needed);
        text.setHelperText(
                needed ? t("请写明原因，对方会看到。", "Give the reason; the other side will read it.") : t("可以不填。", "Optional."));
        StockPhrases.of(row, outcome).forEach(phrase -> phrases.add(chip(phrase)));
    }

    /** @return the opinion, or null where nothing was written */
    String opinion() {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }

    /** Marks the opinion as missing where the outcome needs one. */
    boolean isComplete(Outcome outcome) {
        boolean complete = outcome == Outcome.RECOMMEND || opinion() != null;
        text.setErrorMessage(t("请填写意见。", "An opinion is needed."));
        text.setInvalid(!complete);
        if (!complete) {
            text.focus();
        }
        return complete;
    }

    void focus() {
        text.focus();
    }

    private Button chip(String phrase) {
        Button chip = new Button(phrase, click -> append(phrase));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return chip;
    }

    private void append(String phrase) {
        String before = text.getValue().strip();
        String together = before.isEmpty() ? phrase : before + "\n" + phrase;
        text.setValue(together.length() > LONGEST ? before : together);
        text.setInvalid(false);
    }
}
