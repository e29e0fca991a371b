package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zhuji.people.OpenedAccount;

/** Shows an initial password, this once. */
class InitialPasswordDialog extends Dialog {

    InitialPasswordDialog(OpenedAccount opened) {
        setId("initial-password-dialog");
        setHeaderTitle(t("初始密码", "Initial password"));
        setWidth("28rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        Code password = new Code(opened.initialPassword());
        password.setId("initial-password");
        Div shown = new Div(password);
        shown.addClassName("zj-initial-password");
        add(
                new Paragraph(t("账号：", "User name: ") + opened.person().username()),
                shown,
                new Paragraph(t(
                        "请当面或电话告知本人。初始密码只显示这一次，首次登录必须更改，更改前不能办理任何事项。",
                        "Tell the person face to face or by telephone. It is shown only now and must be changed at the first"
                                + " sign-in; nothing else is open until then.")));
        Button close = new Button(t("我已记下", "I have noted it"), click -> close());
        close.setId("initial-password-noted");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }
}
