package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.PhraseRow;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Texts;

/** The kept phrases of one desk and outcome: add, change, delete. */
class PhraseDialog extends Dialog {

    private static final int LONGEST = 200;

    private final transient InboxRow row;
    private final Outcome outcome;
    private final transient Deciding deciding;
    private final Div lines = new Div();
    private final TextField words = new TextField(t("新增常用语", "New phrase"));
    private final Checkbox ofUnion = new Checkbox(t("本单位同职责人员共用", "Shared by this duty at our union"));

    PhraseDialog(InboxRow row, Outcome outcome, String draft, Deciding deciding, Runnable changed) {
        super(t("审批意见常用语：", "Stock phrases: ") + OutcomeWords.name(row, outcome));
        this.row = row;
        this.outcome = outcome;
        this.deciding = deciding;
        setId("phrase-dialog");
        setWidth("34rem");
        lines.addClassName("zj-phrase-lines");
        add(lines, newPhrase(draft));
        getFooter().add(new Button(t("关闭", "Close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                changed.run();
            }
        });
        show();
    }

    private Component newPhrase(String draft) {
        words.setId("new-phrase");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setValue(draft == null || draft.length() > LONGEST ? "" : draft.replaceAll("\\s+", " "));
        ofUnion.setId("phrase-of-union");
        Button add = new Button(t("新增", "Add"), click -> add());
        add.setId("add-phrase");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.addKeyPressListener(Key.ENTER, enter -> add());
        Div below = new Div(ofUnion, add);
        below.addClassName("zj-phrase-new");
        return new Div(words, below);
    }

    private void show() {
        lines.removeAll();
        List<PhraseRow> phrases = deciding.phrases(row, outcome);
        if (phrases.isEmpty()) {
            lines.add(new Paragraph(t(
                    "还没有自己的常用语。系统自带的常用语始终可用，排在后面。",
                    "None of your own yet. Those of the program stay available, after yours.")));
        }
        phrases.forEach(phrase -> lines.add(line(phrase)));
    }

    private Component line(PhraseRow phrase) {
        TextField field = new TextField();
        field.setValue(phrase.words());
        field.setMaxLength(LONGEST);
        field.setAriaLabel(t("常用语", "Phrase"));
        field.addValueChangeListener(change -> attempt(field, () -> deciding.changePhrase(phrase, change.getValue())));
        Span whose = new Span(phrase.ofUnion() ? t("本单位", "union") : t("本人", "own"));
        whose.getElement().getThemeList().add("badge contrast small");
        Button delete = new Button(VaadinIcon.TRASH.create(), click -> {
            if (attempt(field, () -> deciding.deletePhrase(phrase))) {
                show();
            }
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        delete.setAriaLabel(t("删除“", "Delete “") + phrase.words() + "”");
        Div line = new Div(whose, field, delete);
        line.addClassName("zj-phrase-line");
        return line;
    }

    private void add() {
        if (attempt(words, () -> deciding.addPhrase(row, outcome, words.getValue(), ofUnion.getValue()))) {
            words.clear();
            show();
        }
    }

    private static boolean attempt(TextField field, Runnable act) {
        try {
            act.run();
            field.setInvalid(false);
            return true;
        } catch (Refusal refused) {
            field.setErrorMessage(Texts.of(refused));
            field.setInvalid(true);
            return false;
        }
    }
}
