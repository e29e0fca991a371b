package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page is for other duties than the signed-in person's. */
@AnonymousAllowed
public class AccessDeniedPage extends PlainPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(
                t("没有权限打开此页面", "You may not open this page"),
                t(
                        "您的职责不包括此页面。如需办理，请联系本单位安全管理员，或换用有相应职责的账号登录。",
                        "This page belongs to other duties. Ask your security administrator, or sign in with another account."));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
