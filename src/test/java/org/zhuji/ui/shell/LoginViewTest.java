package org.zhuji.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.zhuji.people.DemoAccount;
import org.zhuji.people.DemoAccounts;
import org.zhuji.people.Role;
import org.zhuji.testing.Windows;

class LoginViewTest {

    private final CurrentCampaign campaign = mock(CurrentCampaign.class);

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
        when(campaign.find()).thenReturn(Optional.empty());
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void offersNoAccountsOutsideTheDemonstration() {
        open("", null);

        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("演示账号");
    }

    @Test
    void offersTheInventedPeopleByWhatTheyDo() {
        DemoAccounts accounts = mock(DemoAccounts.class);
        when(accounts.list())
                .thenReturn(List.of(
                        new DemoAccount("xian", "李文博", Role.HANDLER, "城关区总工会 经办人"),
                        new DemoAccount("shenji", "周审", Role.AUDITOR, "甘肃省总工会 审计员")));

        open("", accounts);

        Div panel = _get(Div.class, spec -> spec.withId("demo-accounts"));
        assertThat(panel.getElement().getTextRecursively()).containsSubsequence("工会：投稿、审核、推荐", "李文博", "系统管理（三员）", "周审");
        assertThat(_get(Button.class, spec -> spec.withId("demo-xian")).isEnabled())
                .isTrue();
    }

    @Test
    void saysThatAnAccountIsLockedAndWhatToDo() {
        open("error=locked", null);

        LoginForm form = _get(LoginForm.class);
        assertThat(form.isError()).isTrue();
        assertThat(form.getElement().getProperty("i18n", "") + form.getElement().getPropertyRaw("i18n"))
                .contains("账号在此处已暂时锁定");
    }

    private void open(String query, DemoAccounts accounts) {
        @SuppressWarnings("unchecked")
        ObjectProvider<DemoAccounts> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(accounts);
        LoginView view = new LoginView(campaign, new DemoLogins(provider));
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("login", QueryParameters.fromString(query)));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }
}
