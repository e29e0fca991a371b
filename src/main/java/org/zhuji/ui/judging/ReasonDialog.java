package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason that an act needs on record. */
final class ReasonDialog {
    private ReasonDialog() {}

    static TextArea reasonField() {
        TextArea reason = new TextArea(t("理由", "Reason"));
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(2000);
        return reason;
    }

    static void ask(String title, String consequence, Consumer<String> then) {
        Dialog dialog = new Dialog(title);
        dialog.setId("reason-dialog");
        TextArea reason = reasonField();
        Button confirm = new Button(t("确定", "Confirm"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(t("请写明理由", "Please give a reason"));
                return;
            }
            dialog.close();
            then.accept(reason.getValue());
        });
        confirm.setId("confirm-reason");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(new Paragraph(consequence), reason);
        dialog.getFooter().add(new Button(t("取消", "Cancel"), click -> dialog.close()), confirm);
        dialog.open();
        reason.focus();
    }
}
