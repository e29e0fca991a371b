package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.zhuji.people.OpenedAccount;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.ui.shell.SignedIn;

/** The form for a new person with an account. */
class NewPersonDialog extends Dialog {

    NewPersonDialog(PeopleAdministration people, SignedIn signedIn, Consumer<OpenedAccount> done) {
        setId("new-person-dialog");
        setHeaderTitle(t("新增人员", "Add a person"));
        setWidth("28rem");
        setMaxWidth("100%");
        TextField name = new TextField(t("姓名", "Name"));
        name.setId("new-person-name");
        name.setRequiredIndicatorVisible(true);
        TextField username = new TextField(t("账号", "User name"));
        username.setId("new-person-username");
        username.setRequiredIndicatorVisible(true);
        username.setHelperText(t(
                "2 至 32 位小写字母、数字、点、下划线或短横线，以字母开头",
                "2 to 32 small letters, digits, dots, underscores or hyphens, beginning with a letter"));
        Button save = new Button(t("开通账号", "Open the account"), click -> {
            OpenedAccount opened = people.add(signedIn.actor(), name.getValue(), username.getValue());
            close();
            done.accept(opened);
        });
        save.setId("new-person-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new FormLayout(name, username));
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), save);
    }
}
