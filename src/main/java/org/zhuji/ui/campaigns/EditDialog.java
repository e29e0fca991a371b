package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zhuji.campaign.CampaignFaults;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;

/** A form in a dialog: stays open with everything typed until the service accepts it, and shows why it did not. */
class EditDialog extends Dialog {

    private final Div faults = new Div();

    EditDialog(String title, Runnable save, Component... content) {
        this(title, t("保存", "Save"), save, content);
    }

    EditDialog(String title, String verb, Runnable save, Component... content) {
        setHeaderTitle(title);
        setWidth("46rem");
        setCloseOnOutsideClick(false);
        setId("edit-dialog");
        faults.addClassName("zj-faults");
        faults.setId("faults");
        faults.getElement().setAttribute("role", "alert");
        faults.setVisible(false);
        Div body = new Div(content);
        body.addClassName("zj-edit");
        add(faults, body);
        Button confirm = new Button(verb, click -> attempt(save));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setId("save");
        confirm.setDisableOnClick(true);
        Button cancel = new Button(t("取消", "Cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, confirm);
        confirm.addClickListener(click -> confirm.setEnabled(true));
    }

    private void attempt(Runnable save) {
        try {
            save.run();
            close();
            Messages.done(t("已保存。", "Saved."));
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void show(Refusal refusal) {
        faults.removeAll();
        if (refusal instanceof CampaignFaults several) {
            faults.add(new Span(t("请先改正以下内容：", "Please correct:")));
            UnorderedList list = new UnorderedList();
            several.faults().forEach(fault -> list.add(new ListItem(t(fault.chinese(), fault.english()))));
            faults.add(list);
        } else {
            faults.add(new Span(Texts.of(refusal)));
        }
        faults.setVisible(true);
        faults.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
