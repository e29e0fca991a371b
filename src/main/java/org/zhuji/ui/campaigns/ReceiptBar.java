package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.LongConsumer;
import org.zhuji.people.Duty;
import org.zhuji.ui.parts.Messages;

/** Asks handlers and leaders to confirm the notice for their union; not there when nothing is open (REQ-02). */
class ReceiptBar extends Div {

    ReceiptBar(List<Duty> open, LongConsumer acknowledge) {
        addClassName("zj-receipts");
        setVisible(!open.isEmpty());
        for (Duty duty : open) {
            Button confirm = new Button(t("签收", "Confirm receipt"), VaadinIcon.CHECK.create(), click -> {
                acknowledge.accept(duty.unionId());
                Messages.done(t("已签收：", "Confirmed: ") + duty.unionName());
            });
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            confirm.setId("acknowledge-" + duty.unionId());
            confirm.setDisableOnClick(true);
            Div line = new Div(
                    new Span(t(
                            duty.unionName() + " 尚未签收本通知。签收表示已收到并开始组织，会记录您的姓名和时间。",
                            duty.unionName() + " has not confirmed this notice; your name and the time are recorded.")),
                    confirm);
            line.addClassName("zj-receipt");
            add(line);
        }
    }
}
