package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no page at this address. */
@AnonymousAllowed
public class NotFoundPage extends PlainPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(
                t("没有找到页面", "Page not found"),
                t(
                        "地址可能有误，或者内容已经移动。请检查链接，或从首页重新进入。",
                        "The address may be wrong or the content has moved. Check the link or begin at the start page."));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
