package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;

/** The own account: name, duties, password. */
@Route("account")
@PermitAll
public class AccountView extends Div implements HasDynamicTitle {

    AccountView(SignedIn signedIn) {
        Actor actor = signedIn.actor();
        addClassNames("zj-page", "zj-narrow");
        UnorderedList duties = new UnorderedList();
        actor.duties().stream().map(Duty::label).map(ListItem::new).forEach(duties::add);
        add(new H2(actor.name()), new Div(t("账号：", "Account: ") + actor.username()), duties);
    }

    @Override
    public String getPageTitle() {
        return t("账号与密码 · 逐级", "Account · Zhuji");
    }
}
