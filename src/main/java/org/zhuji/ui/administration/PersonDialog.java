package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.zhuji.inbox.Succession;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Duty;
import org.zhuji.people.DutyAdministration;
import org.zhuji.people.DutyRefused;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** One person: name, account, duties. Every action is done at once and said so. */
class PersonDialog extends Dialog {

    private final long personId;
    private final transient PeopleAdministration people;
    private final transient DutyAdministration duties;
    private final transient Succession succession;
    private final transient SignedIn signedIn;
    private final transient Runnable changed;
    private final Div account = new Div();
    private final Div held = new Div();
    private final Select<Role> role = new Select<>();
    private final ComboBox<UnionRow> union;

    PersonDialog(
            long personId,
            PeopleAdministration people,
            DutyAdministration duties,
            Succession succession,
            UnionService unions,
            SignedIn signedIn,
            Runnable changed) {
        this.personId = personId;
        this.people = people;
        this.duties = duties;
        this.succession = succession;
        this.signedIn = signedIn;
        this.changed = changed;
        this.union = UnionPicker.of(t("工会", "Union"), unions);
        setId("person-dialog");
        setWidth("40rem");
        setMaxWidth("100%");
        held.setId("held-duties");
        add(account, new H3(t("职责", "Duties")), held, giving());
        getFooter().add(new Button(t("关闭", "Close"), click -> close()));
        show();
    }

    private void show() {
        PersonRow person = people.get(signedIn.actor(), personId);
        setHeaderTitle(person.name());
        account.removeAll();
        account.add(nameLine(person), accountLine(person));
        held.removeAll();
        person.duties().stream().map(this::dutyLine).forEach(held::add);
        if (!person.duties().isEmpty()) {
            held.add(button("person-succession", t("换届交接…", "Pass the desk on…"), () -> openSuccession(person)));
        }
        if (person.duties().isEmpty()) {
            Span none = new Span(t("尚无职责，请在下方增加。", "No duty yet; add one below."));
            none.addClassName("zj-quiet");
            held.add(none);
        }
    }

    private Component nameLine(PersonRow person) {
        TextField name = new TextField(t("姓名", "Name"));
        name.setId("person-name");
        name.setValue(person.name());
        Button save = new Button(
                t("保存姓名", "Save the name"),
                click -> act(() -> people.rename(signedIn.actor(), personId, name.getValue()), t("姓名已保存。", "Saved.")));
        save.setId("person-save");
        Div line = new Div(name, save);
        line.addClassName("zj-admin-bar");
        return line;
    }

    private Component accountLine(PersonRow person) {
        Button reset = button("person-reset", t("重置密码", "Reset the password"), () -> confirmReset(person));
        Button unlock = button(
                "person-unlock",
                t("解锁", "Unlock"),
                () -> act(() -> people.unlock(signedIn.actor(), personId), t("已解锁。", "Unlocked.")));
        unlock.setVisible(person.locked());
        Button disable = button("person-disable", t("停用账号", "Disable"), () -> confirmDisable(person));
        disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
        disable.setVisible(person.enabled());
        Button enable = button(
                "person-enable",
                t("启用账号", "Enable"),
                () -> act(() -> people.enable(signedIn.actor(), personId), t("已启用。", "Enabled.")));
        enable.setVisible(!person.enabled());
        Span username = new Span(t("账号：", "Account: ") + person.username());
        Div line = new Div(username, PeopleView.state(person), reset, unlock, disable, enable);
        line.addClassName("zj-admin-bar");
        return line;
    }

    private Component dutyLine(Duty duty) {
        Button take = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> confirmTake(duty));
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(t("移除职责：", "Take away: ") + duty.label());
        take.setTooltipText(t("移除", "Take away"));
        Div line = new Div(new Span(duty.label()), take);
        line.addClassName("zj-duty-line");
        return line;
    }

    private Component giving() {
        role.setId("duty-role");
        role.setLabel(t("角色", "Role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> t(one.label(), one.english()));
        union.setId("duty-union");
        Button give = new Button(t("增加职责", "Add the duty"), VaadinIcon.PLUS.create(), click -> give());
        give.setId("duty-give");
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(role, union, give);
        line.addClassName("zj-admin-bar");
        return line;
    }

    private void openSuccession(PersonRow person) {
        new SuccessionDialog(person, people, succession, signedIn, this::refresh).open();
    }

    private void give() {
        if (role.isEmpty() || union.isEmpty()) {
            throw new DutyRefused("请选择角色和工会。", "Choose a role and a union.");
        }
        act(
                () -> duties.give(
                        signedIn.actor(),
                        personId,
                        role.getValue(),
                        union.getValue().id()),
                t("职责已增加，立即生效；菜单在此人下次登录后更新。", "Given at once; the menu follows at the next sign-in."));
    }

    private void confirmTake(Duty duty) {
        Confirm.askGravely(
                t("移除“" + duty.label() + "”？", "Take away “" + duty.label() + "”?"),
                t(
                        "移除后立即不能再办理该职责的事项；未办结的待办留给该工会的其他经办人，如没有其他人，请先设好接替人员。",
                        "It ends at once. Open tasks stay with the union's other holders; if there are none, appoint a"
                                + " successor first."),
                t("移除", "Take away"),
                () -> act(() -> duties.take(signedIn.actor(), duty.id()), t("职责已移除。", "Taken away.")));
    }

    private void confirmReset(PersonRow person) {
        Confirm.ask(
                t("重置" + person.name() + "的密码？", "Reset the password of " + person.name() + "?"),
                t(
                        "将生成新的初始密码，原密码立即失效，此人已登录的页面全部退出。",
                        "A new initial password is made; the present one stops working and every open session ends."),
                t("重置", "Reset"),
                () -> {
                    var opened = people.resetPassword(signedIn.actor(), personId);
                    refresh();
                    new InitialPasswordDialog(opened).open();
                });
    }

    private void confirmDisable(PersonRow person) {
        Confirm.askGravely(
                t("停用" + person.name() + "的账号？", "Disable the account of " + person.name() + "?"),
                t(
                        "停用后立即退出登录，不能再办理任何事项；办理过的记录保留。可随时启用。",
                        "The person is signed out at once and can do nothing more; the record stays. Can be enabled again."),
                t("停用", "Disable"),
                () -> act(() -> people.disable(signedIn.actor(), personId), t("账号已停用。", "Disabled.")));
    }

    private void act(Runnable action, String sentence) {
        action.run();
        refresh();
        Messages.done(sentence);
    }

    private void refresh() {
        show();
        changed.run();
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
