package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.zhuji.inbox.CopyDesk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Recipient;
import org.zhuji.organisation.UnionRow;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** First the union, then its officials, then a note. */
class CopyDialog extends Dialog {

    private static final int LONGEST = 500;

    private final transient CopyDesk desk;
    private final transient SignedIn signedIn;
    private final transient InboxRow row;
    private final transient Runnable done;
    private final ComboBox<UnionRow> union = new ComboBox<>(t("单位", "Union"));
    private final CheckboxGroup<Recipient> people = new CheckboxGroup<>(t("抄送给", "To"));
    private final TextArea note = new TextArea(t("说明（可不填）", "Note (optional)"));
    private final Paragraph nobody =
            new Paragraph(t("该单位目前没有其他工作人员，请选择别的单位。", "This union has no other officials; choose another."));

    CopyDialog(CopyDesk desk, SignedIn signedIn, InboxRow row, Runnable done) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.row = row;
        this.done = done;
        setHeaderTitle(t("抄送", "Send a copy"));
        setId("copy-dialog");
        setWidth("min(34rem, 94vw)");
        add(fields());
        Button send = new Button(t("抄送", "Send"), click -> send());
        send.setId("send-copy");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), send);
    }

    private VerticalLayout fields() {
        union.setId("copy-union");
        union.setItems(query -> desk
                .unions(signedIn.actor(), row.id(), query.getFilter().orElse(""))
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        union.setItemLabelGenerator(UnionRow::name);
        union.setWidthFull();
        union.setHelperText(t("作品所在条线的各级工会，以及您单位所辖工会", "The work's branch, and the unions below yours"));
        union.addValueChangeListener(change -> offer(change.getValue()));
        people.setId("copy-people");
        people.setItemLabelGenerator(Recipient::label);
        people.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        people.setVisible(false);
        nobody.setVisible(false);
        nobody.addClassName("zj-quiet");
        note.setId("copy-note");
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        Paragraph words = new Paragraph(t(
                "被抄送人可以阅看此作品及其办理过程，不能办理；阅看后您可在“我发起的”中看到回执。",
                "They may read this work and its course, not decide it; you will see when they have read it."));
        VerticalLayout fields = new VerticalLayout(words, union, people, nobody, note);
        fields.setPadding(false);
        return fields;
    }

    private void offer(UnionRow chosen) {
        List<Recipient> found = chosen == null ? List.of() : desk.recipients(signedIn.actor(), row.id(), chosen.id());
        people.setItems(found);
        people.setVisible(!found.isEmpty());
        nobody.setVisible(chosen != null && found.isEmpty());
        if (found.size() == 1) {
            people.setValue(java.util.Set.copyOf(found));
        }
    }

    private void send() {
        if (union.getValue() == null) {
            union.setInvalid(true);
            union.setErrorMessage(t("请选择单位。", "Choose a union."));
            return;
        }
        List<Long> chosen = people.getValue().stream().map(Recipient::personId).toList();
        try {
            int sent = desk.send(signedIn.actor(), row.id(), union.getValue().id(), chosen, note.getValue());
            Messages.done(t("已抄送 " + sent + " 人。", "Sent to " + sent + "."));
            close();
            done.run();
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }
}
