package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** Who is signed in, with which duties; password and logout. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {

    UserMenu(SignedIn signedIn, AuthenticationContext authentication) {
        Actor actor = signedIn.actor();
        setId("user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        Avatar avatar = new Avatar(actor.name());
        avatar.setAbbreviation(lastCharacter(actor.name()));
        Span name = new Span(actor.name());
        name.addClassName("zj-user-name");
        Div label = new Div(avatar, name);
        label.addClassName("zj-user");
        MenuItem top = addItem(label);
        top.setAriaLabel(t("账号：", "Account: ") + actor.name());
        SubMenu menu = top.getSubMenu();
        menu.addItem(about(actor)).setEnabled(false);
        MenuItem account = menu.addItem(
                t("账号与密码", "Account and password"), click -> getUI().ifPresent(ui -> ui.navigate(AccountView.class)));
        account.setId("account");
        boolean lends = actor.duties().stream().anyMatch(duty -> duty.role().decidesWorks());
        if (lends || actor.holdsAny(Role.SECURITY_ADMIN)) {
            menu.addItem(t("代理设置", "Stand-ins"), click -> getUI().ifPresent(ui -> ui.navigate("substitutions")))
                    .setId("substitutions-open");
        }
        MenuItem logout = menu.addItem(t("退出登录", "Sign out"), click -> authentication.logout());
        logout.setId("logout");
    }

    private static Div about(Actor actor) {
        Div about = new Div(new Span(actor.name()));
        about.addClassName("zj-duties");
        actor.duties().stream().map(Duty::label).map(Span::new).forEach(about::add);
        return about;
    }

    /** The given name's last character tells colleagues apart better than the family name. */
    private static String lastCharacter(String name) {
        return name.isEmpty() ? "" : name.substring(name.offsetByCodePoints(name.length(), -1));
    }
}
