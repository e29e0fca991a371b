package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.zhuji.people.AccountService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PasswordRefused;
import org.zhuji.ui.parts.FactList;
import org.zhuji.ui.parts.Texts;

/** The own account: name, duties, password; the only page open to somebody with an initial password. */
@Route("account")
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {

    private final AccountService accounts;
    private final transient AuthenticationContext authentication;
    private final transient SignedIn signedIn;
    private final PasswordField present = field("present-password", t("原密码", "Present password"));
    private final PasswordField wanted = field("new-password", t("新密码", "New password"));
    private final PasswordField again = field("new-password-again", t("再次输入新密码", "New password again"));
    private final Div refusal = new Div();

    AccountView(SignedIn signedIn, AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.signedIn = signedIn;
        Actor actor = signedIn.actor();
        addClassNames("zj-page", "zj-narrow");
        boolean initial = accounts.mustChangePassword(actor.username());
        add(new H2(t("账号与密码", "Account and password")));
        if (!initial) {
            add(about(actor));
        }
        add(passwordCard(initial));
    }

    @Override
    public String getPageTitle() {
        return t("账号与密码 · 逐级", "Account · Zhuji");
    }

    private static Component about(Actor actor) {
        UnorderedList duties = new UnorderedList();
        actor.duties().stream().map(Duty::label).map(ListItem::new).forEach(duties::add);
        Div card = new Div(new FactList()
                .fact(t("姓名", "Name"), actor.name())
                .fact(t("账号", "Account"), actor.username())
                .fact(t("职责", "Duties"), duties));
        card.addClassName("zj-card");
        return card;
    }

    private Component passwordCard(boolean initial) {
        wanted.setHelperText(t(
                "至少 8 位，含大写字母、小写字母、数字、符号中的三种，不能包含账号。",
                "At least 8 characters with three of: capitals, small letters, digits, symbols; without the account."));
        refusal.addClassName("zj-refusal");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button change = new Button(t("修改密码", "Change password"), click -> change());
        change.setId("change-password");
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div card = new Div(new H3(t("修改密码", "Change password")));
        if (initial) {
            card.add(new Paragraph(t(
                    "您使用的是初始密码。为保证账号安全，请先修改密码，再办理其他事项。",
                    "You signed in with an initial password. Change it before anything else.")));
        }
        card.add(present, wanted, again, refusal, change);
        card.addClassNames("zj-card", "zj-form");
        return card;
    }

    private void change() {
        refusal.setVisible(false);
        boolean same = wanted.getValue().equals(again.getValue());
        again.setErrorMessage(t("两次输入的新密码不一致。", "The two differ."));
        again.setInvalid(!same);
        if (!same) {
            return;
        }
        try {
            accounts.changePassword(signedIn.actor(), present.getValue(), wanted.getValue());
        } catch (PasswordRefused refused) {
            refusal.setText(Texts.of(refused));
            refusal.setVisible(true);
            return;
        }
        changed();
    }

    private void changed() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("password-changed");
        dialog.setHeader(t("密码已修改", "Password changed"));
        dialog.setText(t("请用新密码重新登录。", "Sign in again with the new password."));
        dialog.setConfirmText(t("重新登录", "Sign in"));
        dialog.setCloseOnEsc(false);
        dialog.addConfirmListener(confirmed -> authentication.logout());
        dialog.open();
    }

    private static PasswordField field(String id, String label) {
        PasswordField field = new PasswordField(label);
        field.setId(id);
        field.setWidthFull();
        field.setMaxLength(100);
        return field;
    }
}
