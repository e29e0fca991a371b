package org.zhuji.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.people.UnionAdministration;
import org.zhuji.testing.Newcomer;
import org.zhuji.testing.Windows;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.ui.shell.SignedIn;

@ZhujiTest
@Transactional
class UnionDialogTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UnionService unions;

    @Autowired
    private UnionAdministration administration;

    @Autowired
    private SignedIn signedIn;

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void renamesForTheSystemAdministrator() {
        openedBy(new Newcomer(context, Role.SYSTEM_ADMIN, "620000"));

        rename("改过的名称");

        assertThat(union().name()).isEqualTo("改过的名称");
    }

    @Test
    void refusesEveryActOnceTheDutyWasTakenAway() {
        Newcomer admin = new Newcomer(context, Role.SYSTEM_ADMIN, "620000");
        String name = union().name();
        openedBy(admin);
        admin.loseEveryDuty();

        assertThatThrownBy(() -> rename("不该改的名称")).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> _click(_get(Button.class, spec -> spec.withId("union-deactivate"))))
                .isInstanceOf(NotYourDuty.class);
        assertThat(union().name()).isEqualTo(name);
        assertThat(union().active()).isTrue();
    }

    private void openedBy(Newcomer admin) {
        Windows.openAs(context, admin.username());
        new UnionDialog(union(), unions, administration, signedIn, below -> {}, () -> {}).open();
    }

    private UnionRow union() {
        return unions.findByCode("620102-002").orElseThrow();
    }

    private static void rename(String name) {
        _setValue(_get(TextField.class, spec -> spec.withId("union-name")), name);
        _click(_get(Button.class, spec -> spec.withId("union-save")));
    }
}
