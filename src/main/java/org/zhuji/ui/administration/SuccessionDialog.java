package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.zhuji.inbox.Succession;
import org.zhuji.inbox.SuccessionPlan;
import org.zhuji.people.Duty;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PersonQuery;
import org.zhuji.people.PersonRow;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** 换届交接: chooses union and successor, shows what will be moved, and moves it in one act. */
class SuccessionDialog extends Dialog {

    private final PersonRow person;
    private final transient Succession succession;
    private final transient SignedIn signedIn;
    private final transient Runnable done;
    private final Select<Duty> at = new Select<>();
    private final ComboBox<PersonRow> successor = new ComboBox<>(t("接任人", "Successor"));
    private final TextArea reason = new TextArea(t("交接原因", "Reason"));
    private final Div preview = new Div();

    SuccessionDialog(
            PersonRow person, PeopleAdministration people, Succession succession, SignedIn signedIn, Runnable done) {
        this.person = person;
        this.succession = succession;
        this.signedIn = signedIn;
        this.done = done;
        setId("succession-dialog");
        setHeaderTitle(t("换届交接：" + person.name(), "Pass on the desk of " + person.name()));
        setWidth("34rem");
        setMaxWidth("100%");
        successor.setId("succession-successor");
        successor.setWidthFull();
        successor.setRequiredIndicatorVisible(true);
        successor.setPlaceholder(t("输入姓名或账号查找", "Type a name"));
        successor.setItemLabelGenerator(one -> one.name() + "（" + one.username() + "）");
        successor.setItems(query -> people
                .search(
                        signedIn.actor(),
                        new PersonQuery(query.getFilter().orElse(""), null, null),
                        query.getPage(),
                        query.getPageSize())
                .stream());
        build();
    }

    private void build() {
        List<Duty> unions = person.duties().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Duty::unionId, duty -> duty, (one, other) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        at.setId("succession-union");
        at.setLabel(t("交接哪个工会的职责", "Of which union"));
        at.setWidthFull();
        at.setItems(unions);
        at.setItemLabelGenerator(Duty::unionName);
        at.addValueChangeListener(change -> show());
        reason.setId("succession-reason");
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        preview.setId("succession-preview");
        Button move = new Button(t("交接", "Pass on"), click -> confirm());
        move.setId("succession-move");
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(at, preview, successor, reason);
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), move);
        at.setValue(unions.get(0));
    }

    private void show() {
        SuccessionPlan plan =
                succession.preview(signedIn.actor(), person.id(), at.getValue().unionId());
        Paragraph duties = new Paragraph(t("将移交职责：", "Duties: ") + String.join(t("、", ", "), plan.duties()));
        Paragraph counts = new Paragraph(t(
                "转给本人的待办 " + plan.tasks() + " 件，委派待回 " + plan.delegated() + " 件，代理 " + plan.substitutions()
                        + " 项。职责名下的待办随职责移交。",
                plan.tasks() + " tasks held by name, " + plan.delegated() + " delegated, " + plan.substitutions()
                        + " substitutions. Tasks of the duties follow the duties."));
        counts.addClassName("zj-quiet");
        preview.removeAll();
        preview.add(duties, counts);
    }

    private void confirm() {
        successor.setErrorMessage(t("请选择接任人。", "Choose a successor."));
        successor.setInvalid(successor.isEmpty());
        reason.setErrorMessage(t("请填写。", "Please fill in."));
        reason.setInvalid(reason.isEmpty());
        if (successor.isInvalid() || reason.isInvalid()) {
            return;
        }
        String name = successor.getValue().name();
        Confirm.askGravely(
                t("把" + person.name() + "的工作全部移交给" + name + "？", "Pass everything on to " + name + "?"),
                t("一次完成，立即生效；办理过的记录保留。", "Done at once, in one act; the record stays."),
                t("交接", "Pass on"),
                this::move);
    }

    private void move() {
        succession.move(
                signedIn.actor(),
                person.id(),
                at.getValue().unionId(),
                successor.getValue().id(),
                reason.getValue());
        close();
        Messages.done(t("交接完成。", "Passed on."));
        done.run();
    }
}
