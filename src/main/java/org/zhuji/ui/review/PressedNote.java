package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.zhuji.escalation.PendingDecision;
import org.zhuji.inbox.InboxRow;
import org.zhuji.ui.parts.Texts;

/** Stands in place of the decision panel in the seconds after its person pressed. */
class PressedNote extends Div {

    PressedNote(InboxRow row, PendingDecision pressed, Runnable undo) {
        addClassName("zj-card");
        setId("decided");
        String outcome = OutcomeWords.name(row, pressed.decision().outcome());
        Button back = new Button(t("撤销（Z）", "Undo (Z)"), click -> undo.run());
        back.setId("undo-pressed");
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H3(Texts.step(row)),
                new Paragraph(t(
                        "您已提交“" + outcome + "”，几秒后生效；生效前可以撤销。",
                        "You pressed “" + outcome + "”; it takes effect within seconds and can be undone until then.")),
                back);
    }
}
