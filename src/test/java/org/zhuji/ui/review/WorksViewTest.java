package org.zhuji.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.Explanation;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.Windows;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.WorkService;

/** Who finds which works: those of the own branch only. */
@ZhujiTest
@Tag("REQ-02")
class WorksViewTest {

    private final String mark = "河西" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private WorkService works;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private MediaLinks links;

    @Autowired
    private Explanation explanation;

    @Autowired
    private PeopleService people;

    @Autowired
    private UnionService unions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void openWindow() {
        Windows.openEmpty();
        RouteConfiguration.forSessionScope().setRoute("works/:workId", WorkView.class);
        enter("620102-001", mark + "城关");
        enter("620200-001", mark + "嘉峪关");
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
        jdbc.sql("delete from work where title like :mark")
                .param("mark", mark + "%")
                .update();
    }

    @Test
    void aCountyFindsTheWorksOfItsOwnUnionsOnly() {
        search("xian", mark);

        assertThat(found()).contains(mark + "城关").doesNotContain(mark + "嘉峪关");
    }

    @Test
    void findsLatinLettersLargeOrSmall() {
        enter("620102-001", mark + "我的MV");

        search("xian", mark + "我的mv");

        assertThat(found()).contains(mark + "我的MV");
    }

    @Test
    void theProvinceFindsThemAll() {
        search("shouli", mark);

        assertThat(found()).contains(mark + "城关", mark + "嘉峪关");
    }

    @Test
    void saysSoWhenAllThatMatchesBelongsToOthers() {
        search("xian", mark + "嘉峪关");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("没有找到作品");
    }

    @Test
    void saysWhyAWorkIsNotSeen() {
        search("xian", mark);
        _setValue(_get(TextField.class, spec -> spec.withId("where-number")), number(mark + "嘉峪关"));
        _click(_get(Button.class, spec -> spec.withId("where-ask")));

        assertThat(_get(Div.class, spec -> spec.withId("explanation"))
                        .getElement()
                        .getTextRecursively())
                .contains("您看不到它", "其他工会")
                .doesNotContain(mark);
    }

    private String number(String title) {
        return jdbc.sql("select receipt_number from work where title = ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private void search(String account, String text) {
        SignedIn signedIn = mock(SignedIn.class);
        when(signedIn.actor()).thenReturn(people.actor(account).orElseThrow());
        WorksView view = new WorksView(works, campaigns, links, explanation, signedIn);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getLocation()).thenReturn(new Location("works", QueryParameters.of("q", text)));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
    }

    private static String found() {
        return _get(UnorderedList.class, spec -> spec.withId("works"))
                .getElement()
                .getTextRecursively();
    }

    private void enter(String unionCode, String title) {
        UnionRow union = unions.findByCode(unionCode).orElseThrow();
        long campaign = campaigns.findByCode("2019-50").orElseThrow().id();
        jdbc.sql("insert into work (version, receipt_number, campaign_id, union_id, union_name, category_code, status,"
                        + " title, author_line, originality, contact_name, contact_phone, created_at, submitted_at)"
                        + " values (0, :number, :campaign, :union, :name, 'micro-video', 'SUBMITTED', :title, '何晓岚',"
                        + " true, '何晓岚', '', :at, :at)")
                .param("number", UUID.randomUUID().toString())
                .param("campaign", campaign)
                .param("union", union.id())
                .param("name", union.name())
                .param("title", title)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
