package org.zhuji.ui.campaigns;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignFile;
import org.zhuji.campaign.CampaignNotFound;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.people.Actor;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.ui.shell.SignedIn;

@ZhujiTest
@Transactional
class CampaignViewTest {

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignFile file;

    @Autowired
    private UnionTasks tasks;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    private long id;

    @BeforeEach
    void draftsACampaign() {
        CampaignDates dates = new CampaignDates(
                Instant.parse("2019-06-01T00:00:00Z"),
                Instant.parse("2099-09-01T00:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"),
                2);
        id = campaigns.create(
                Actor.SYSTEM,
                ShippedCampaign.definition().renamed("seen", "看得见").withDates(dates));
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINA);
    }

    @AfterEach
    void signsOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    private CampaignView openAs(String username) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_USER"));
        CampaignView view = new CampaignView(campaigns, file, tasks, signedIn, clock);
        BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getRouteParameters()).thenReturn(new RouteParameters("campaignId", Long.toString(id)));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    @Test
    void showsADraftToOrganisersOnly() {
        assertThat(openAs("zuzhi").getPageTitle()).isEqualTo("看得见");
        assertThatThrownBy(() -> openAs("shi")).isInstanceOf(CampaignNotFound.class);
        assertThatThrownBy(() -> openAs("shouli")).isInstanceOf(CampaignNotFound.class);
    }

    @Test
    @Tag("REQ-02")
    void letsAHandlerReadAndConfirmButNotEdit() {
        campaigns.open(Actor.SYSTEM, id);
        openAs("shi");

        assertThat(_find(Button.class, spec -> spec.withText("编辑"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("move-cutoff"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("签收")));

        assertThat(_find(Button.class, spec -> spec.withText("签收"))).isEmpty();
        assertThat(tasks.of(id))
                .filteredOn(row -> row.acknowledged() != null)
                .singleElement()
                .satisfies(row -> assertThat(row.union().code()).isEqualTo("620100"));
    }

    @Test
    @Tag("REQ-18")
    void keepsTheCutoffDialogOpenUntilThereIsAReason() {
        campaigns.open(Actor.SYSTEM, id);
        openAs("zuzhi");

        _click(_get(Button.class, spec -> spec.withId("move-cutoff")));
        _click(_get(Button.class, spec -> spec.withId("save")));
        assertThat(_get(Div.class, spec -> spec.withId("faults")).getElement().getTextRecursively())
                .contains("请填写调整截止时间的理由");
        _setValue(_get(TextArea.class, spec -> spec.withId("cutoff-reason")), "暴雨");
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(_find(Button.class, spec -> spec.withId("save"))).isEmpty();
    }

    @Test
    void saysWhyACopyIsRefusedAndKeepsWhatWasTyped() {
        openAs("zuzhi");

        _click(_get(Button.class, spec -> spec.withId("copy-campaign")));
        _setValue(_get(TextField.class, spec -> spec.withId("copy-title")), "新活动 𠮷");
        _setValue(_get(TextField.class, spec -> spec.withId("copy-code")), "seen");
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(_get(Div.class, spec -> spec.withId("faults")).getElement().getTextRecursively())
                .contains("活动编号“seen”已被使用");
        assertThat(_get(TextField.class, spec -> spec.withId("copy-title")).getValue())
                .isEqualTo("新活动 𠮷");
    }

    @Test
    void importsAFileOverADraftOrSaysWhatIsWrongWithIt() {
        openAs("zuzhi");
        String changed = file.write(campaigns.get(id).definition()).replace("看得见", "改过的 🎉");

        _click(_get(Button.class, spec -> spec.withId("import-campaign")));
        _setValue(_get(TextArea.class, spec -> spec.withId("yaml")), "titel: x");
        _click(_get(Button.class, spec -> spec.withId("save")));
        assertThat(_get(Div.class, spec -> spec.withId("faults")).getElement().getTextRecursively())
                .contains("不认识字段“titel”");
        _setValue(_get(TextArea.class, spec -> spec.withId("yaml")), changed);
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(campaigns.get(id).definition().title()).isEqualTo("改过的 🎉");
    }
}
