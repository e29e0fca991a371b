package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.zhuji.people.DemoAccount;
import org.zhuji.people.DemoAccounts;
import org.zhuji.people.Role;

/** The invented people of the demonstration on the login page: one click signs in as one of them. */
@org.springframework.stereotype.Component
class DemoLogins {

    private final ObjectProvider<DemoAccounts> accounts;

    DemoLogins(ObjectProvider<DemoAccounts> accounts) {
        this.accounts = accounts;
    }

    /** @return the panel; empty outside the demonstration */
    Optional<Component> panel(LoginForm form) {
        return Optional.ofNullable(accounts.getIfAvailable()).map(found -> panel(found, form));
    }

    private static Component panel(DemoAccounts accounts, LoginForm form) {
        Div panel = new Div();
        panel.setId("demo-accounts");
        panel.addClassName("zj-demo-accounts");
        if (accounts.list().isEmpty()) {
            panel.add(new Paragraph(t("正在准备演示账号，请稍候……", "The demonstration accounts are being made …")));
            panel.addAttachListener(attached -> waitFor(accounts, panel, form, attached.getUI()));
        } else {
            fill(panel, accounts.list(), form);
        }
        return panel;
    }

    /** On the very first start the page is up a moment before the accounts are. */
    private static void waitFor(DemoAccounts accounts, Div panel, LoginForm form, UI ui) {
        ui.setPollInterval(1_000);
        ui.addPollListener(poll -> {
            if (!accounts.list().isEmpty()) {
                poll.unregisterListener();
                ui.setPollInterval(-1);
                panel.removeAll();
                fill(panel, accounts.list(), form);
            }
        });
    }

    private static void fill(Div panel, List<DemoAccount> accounts, LoginForm form) {
        panel.add(new H2(t("演示账号", "Demonstration accounts")));
        Paragraph hint = new Paragraph(t(
                "仅演示环境提供，人物均为虚构。点击即登录，密码均为 " + DemoAccounts.PASSWORD + "。",
                "Offered in the demonstration only; all people are invented. A click signs in; the password of all is "
                        + DemoAccounts.PASSWORD + "."));
        hint.addClassName("zj-quiet");
        panel.add(hint);
        for (Group group : Group.values()) {
            List<DemoAccount> members = accounts.stream()
                    .filter(account -> group.roles.contains(account.role()))
                    .toList();
            if (!members.isEmpty()) {
                panel.add(block(group, members, form));
            }
        }
    }

    private static Component block(Group group, List<DemoAccount> members, LoginForm form) {
        Div buttons = new Div();
        buttons.addClassName("zj-demo-group");
        members.forEach(account -> buttons.add(button(account, form)));
        return new Div(new H3(t(group.chinese, group.english)), buttons);
    }

    private static Button button(DemoAccount account, LoginForm form) {
        Span name = new Span(account.name() + "（" + account.username() + "）");
        Span duty = new Span(account.duty());
        duty.addClassName("zj-quiet");
        Button button = new Button(new Div(name, duty), click -> signIn(form, account.username()));
        button.setId("demo-" + account.username());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static void signIn(LoginForm form, String username) {
        form.getElement()
                .executeJs(
                        "this.querySelector('[name=username]').value = $0;"
                                + "this.querySelector('[name=password]').value = $1; this.submit();",
                        username,
                        DemoAccounts.PASSWORD);
    }

    /** The headings under which the accounts stand. */
    private enum Group {
        WAY("工会：投稿、审核、推荐", "Unions: enter, check, recommend", Role.WORKER, Role.HANDLER, Role.LEADER),
        PROVINCE(
                "省总工会：受理、组织、领导小组、宣传",
                "Province: receive, organise, approve, publicise",
                Role.RECEIVING_DESK,
                Role.ORGANISER,
                Role.LEADERSHIP_GROUP,
                Role.PUBLICIST),
        JUDGES("评审", "Judging", Role.JUDGE, Role.PANEL_CHAIR),
        ADMINISTRATORS("系统管理（三员）", "Administration", Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

        private final String chinese;
        private final String english;
        private final List<Role> roles;

        Group(String chinese, String english, Role... roles) {
            this.chinese = chinese;
            this.english = english;
            this.roles = List.of(roles);
        }
    }
}
