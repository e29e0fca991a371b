package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.PhraseRow;

/** The opinion with stock phrases that fit the outcome, the kept ones first; a phrase is added to what was typed. */
class OpinionField extends Div {

    private static final int LONGEST = 2000;
    private static final int DIGITS = 9;

    private final TextArea text = new TextArea(t("审批意见", "Opinion"));
    private final Div phrases = new Div();
    private final transient InboxRow row;
    private transient Deciding deciding;
    private transient List<String> offered = List.of();
    private Outcome outcome;

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

    /** Offers the kept phrases too, and to keep more. */
    void keepBy(Deciding keeper) {
        deciding = keeper;
        offer();
    }

    /** Offers phrases for the outcome and says whether an opinion is needed. */
    void follow(Outcome wanted) {
        outcome = wanted;
        text.setInvalid(false);
        boolean needed = wanted != null && wanted != Outcome.RECOMMEND;
        text.setRequiredIndicatorVisible(needed);
        text.setHelperText(
                needed ? t("请写明原因，对方会看到。", "Give the reason; the other side will read it.") : t("可以不填。", "Optional."));
        offer();
    }

    /** Adds the phrase with this number, counted from 1, as the digit on it says. */
    void insert(int number) {
        if (number >= 1 && number <= offered.size()) {
            append(offered.get(number - 1));
        }
    }

    void restore(String opinion) {
        text.setValue(opinion == null ? "" : opinion);
    }

    /** @return the opinion, or null where nothing was written */
    String opinion() {
        return text.getValue().isBlank() ? null : text.getValue().strip();
    }

    /** Marks the opinion as missing where the outcome needs one. */
    boolean isComplete(Outcome wanted) {
        boolean complete = wanted == Outcome.RECOMMEND || opinion() != null;
        text.setErrorMessage(t("请填写意见。", "An opinion is needed."));
        text.setInvalid(!complete);
        if (!complete) {
            text.focus();
        }
        return complete;
    }

    private void offer() {
        phrases.removeAll();
        if (outcome == null) {
            return;
        }
        List<PhraseRow> kept = deciding == null ? List.of() : deciding.phrases(row, outcome);
        offered = Stream.concat(kept.stream().map(PhraseRow::words), StockPhrases.of(row, outcome).stream())
                .distinct()
                .toList();
        for (int i = 0; i < offered.size(); i++) {
            phrases.add(chip(i + 1, offered.get(i)));
        }
        if (deciding != null) {
            phrases.add(manage());
        }
    }

    private Button chip(int number, String phrase) {
        Button chip = new Button(phrase, click -> append(phrase));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (deciding != null && number <= DIGITS) {
            Span digit = new Span(String.valueOf(number));
            digit.addClassName("zj-digit");
            digit.getElement().setAttribute("aria-hidden", "true");
            chip.setPrefixComponent(digit);
        }
        return chip;
    }

    private Button manage() {
        Button manage = new Button(
                t("管理常用语…", "Phrases…"),
                click -> new PhraseDialog(row, outcome, opinion(), deciding, this::offer).open());
        manage.setId("manage-phrases");
        manage.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return manage;
    }

    private void append(String phrase) {
        String before = text.getValue().strip();
        String together = before.isEmpty() ? phrase : before + "\n" + phrase;
        text.setValue(together.length() > LONGEST ? before : together);
        text.setInvalid(false);
    }
}
