package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.zhuji.shared.Refusal;

/** What is asked for and by when. */
public class SupervisionDialog extends Dialog {

    private static final int LONGEST = 500;
    private static final int USUAL_DAYS = 2;

    private final TextArea words = new TextArea(t("督办要求", "What is asked for"));
    private final DatePicker dueOn = new DatePicker(t("请于此日前办结", "Due on"));

    /**
     * @param open told words and date; may refuse
     * @param before fields that stand above, e.g. which union
     */
    public SupervisionDialog(LocalDate today, BiConsumer<String, LocalDate> open, Component... before) {
        setHeaderTitle(t("督办", "Supervise"));
        setId("supervision-dialog");
        setWidth("min(32rem, 94vw)");
        words.setId("supervision-words");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setMinHeight("6rem");
        dueOn.setId("supervision-due");
        dueOn.setMin(today);
        dueOn.setValue(today.plusDays(USUAL_DAYS));
        VerticalLayout fields = new VerticalLayout(new Paragraph(
                t("承办单位会收到通知并在“督办”中答复；由您单位确认后办结。", "They are told and answer; your union closes the supervision.")));
        fields.add(before);
        fields.add(words, dueOn);
        fields.setPadding(false);
        add(fields);
        Button confirm = new Button(t("督办", "Supervise"), click -> run(open));
        confirm.setId("confirm-supervision");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), confirm);
    }

    private void run(BiConsumer<String, LocalDate> open) {
        try {
            open.accept(words.getValue(), dueOn.getValue());
            close();
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }
}
