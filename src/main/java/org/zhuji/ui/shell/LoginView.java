package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Where officials, judges and administrators sign in; workers enter by their union's link and need no account. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView(CurrentCampaign campaign, DemoLogins demoLogins) {
        addClassName("zj-login");
        form.setId("login-form");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(null));
        Div card = new Div(heading(campaign), form, help());
        card.addClassName("zj-login-card");
        add(card);
        demoLogins.panel(form).ifPresent(this::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> reasons = event.getLocation().getQueryParameters().getParameters(LoginFailures.PARAMETER);
        if (!reasons.isEmpty()) {
            form.setI18n(words(reasons.get(0)));
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return t("登录 · 逐级", "Sign in · Zhuji");
    }

    private static Component heading(CurrentCampaign campaign) {
        Span mark = new Span("级");
        mark.addClassName("zj-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        H1 name = new H1(t("逐级", "Zhuji"));
        Span what = new Span(t("职工文化作品 征集 · 推荐 · 评选", "Collection, recommendation and judging of workers' works"));
        what.addClassName("zj-quiet");
        Div top = new Div(mark, new Div(name, what));
        top.addClassName("zj-login-brand");
        Div heading = new Div(top);
        campaign.find().map(found -> new Paragraph(found.definition().title())).ifPresent(title -> {
            title.setId("campaign-title");
            title.addClassName("zj-login-campaign");
            heading.add(title);
        });
        return heading;
    }

    private static Component help() {
        Paragraph help = new Paragraph(t(
                "职工投稿不需要账号：请使用本单位工会发布的投稿链接或二维码。账号由上级工会安全管理员开通；忘记密码或账号被锁定，请联系安全管理员。",
                "Workers need no account: use the entry link or QR code of your union. Accounts are opened by the "
                        + "security administrator, who also helps with forgotten passwords and locked accounts."));
        help.addClassName("zj-quiet");
        Div links = new Div(link("follow", t("作品查询", "Follow an entry")), link("results", t("公示与获奖名单", "Results")));
        links.addClassName("zj-login-links");
        return new Div(help, links);
    }

    private static Component link(String address, String text) {
        return new Anchor(address, text);
    }

    private static LoginI18n words(String reason) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(t("账号", "Account"));
        words.getForm().setPassword(t("密码", "Password"));
        words.getForm().setSubmit(t("登录", "Sign in"));
        words.getErrorMessage().setUsername(t("请输入账号。", "Enter your account."));
        words.getErrorMessage().setPassword(t("请输入密码。", "Enter your password."));
        words.getErrorMessage().setTitle(t("未能登录", "Not signed in"));
        words.getErrorMessage().setMessage(sentence(reason));
        return words;
    }

    private static String sentence(String reason) {
        if (LoginFailures.LOCKED.equals(reason)) {
            return t(
                    "多次输错密码，账号在此处已暂时锁定。请稍后再试，或联系安全管理员解锁。",
                    "Too many wrong passwords: the account is locked from here for now. Try later or ask the security administrator.");
        }
        if (LoginFailures.DISABLED.equals(reason)) {
            return t("账号已停用，请联系安全管理员。", "The account is disabled; ask the security administrator.");
        }
        return t("账号或密码不正确，请重新输入。", "Account or password is wrong; try again.");
    }
}
