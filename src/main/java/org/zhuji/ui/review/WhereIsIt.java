package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.zhuji.escalation.Explanation;
import org.zhuji.escalation.Sentence;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Sentences;
import org.zhuji.ui.shell.SignedIn;

/** 为什么我看不到: asks by a work's number where it is and why it is in one's own list or not. */
class WhereIsIt extends Details {

    private final transient Explanation explanation;
    private final transient SignedIn signedIn;
    private final TextField number = new TextField();
    private final Div answer = new Div();

    WhereIsIt(Explanation explanation, SignedIn signedIn) {
        this.explanation = explanation;
        this.signedIn = signedIn;
        setId("where-is-it");
        addClassName("zj-no-print");
        setSummaryText(t("为什么我看不到某件作品？", "Why do I not see a work?"));
        number.setId("where-number");
        number.setPlaceholder(t("作品编号", "Number of the work"));
        number.setAriaLabel(t("作品编号", "Number of the work"));
        number.setMaxLength(60);
        number.addKeyPressListener(Key.ENTER, press -> ask());
        answer.getElement().setAttribute("role", "status");
        Button ask = new Button(t("查询", "Ask"), click -> ask());
        ask.setId("where-ask");
        Div line = new Div(number, ask);
        line.addClassName("zj-filter");
        add(line, answer);
    }

    private void ask() {
        answer.removeAll();
        if (!number.getValue().isBlank()) {
            answer.add(new Sentences(sentences()));
        }
    }

    private List<Sentence> sentences() {
        try {
            return explanation.ofNumber(signedIn.actor(), number.getValue().strip());
        } catch (Refusal refusal) {
            return List.of(new Sentence(refusal.chinese(), refusal.english()));
        }
    }
}
