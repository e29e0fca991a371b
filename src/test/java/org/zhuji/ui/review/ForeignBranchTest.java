package org.zhuji.ui.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.TaskNotFound;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.NotYourDuty;
import org.zhuji.testing.Windows;
import org.zhuji.testing.ZhujiTest;

/** The right duty at the wrong branch opens neither a work's page nor a task's, even by its address. */
@ZhujiTest
@Transactional
@Tag("REQ-02")
class ForeignBranchTest {

    private static final String OWN = "xian";
    private static final String FOREIGN = "jyg";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnionService unions;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private Clock clock;

    private long work;
    private long task;

    @BeforeEach
    void aWorkWaitsAtItsCounty() {
        work = enter(unions.findByCode("620102-001").orElseThrow());
        task = task(unions.findByCode("620102").orElseThrow());
    }

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void aHandlerOfAnotherBranchIsRefusedTheWorksPage() {
        assertThatCode(() -> open(OWN, WorkView.class, "workId", work)).doesNotThrowAnyException();
        Windows.close();

        assertThatThrownBy(() -> open(FOREIGN, WorkView.class, "workId", work)).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void aHandlerOfAnotherBranchIsRefusedTheTasksPage() {
        assertThatCode(() -> open(OWN, ReviewView.class, "itemId", task)).doesNotThrowAnyException();
        Windows.close();

        assertThatThrownBy(() -> open(FOREIGN, ReviewView.class, "itemId", task))
                .isInstanceOfAny(NotYourDuty.class, TaskNotFound.class);
    }

    private void open(String account, Class<? extends BeforeEnterObserver> page, String parameter, long id) {
        Windows.openAs(context, account);
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters(Map.of(parameter, String.valueOf(id))));
        when(event.getLocation()).thenReturn(new Location("page", QueryParameters.empty()));
        context.getAutowireCapableBeanFactory().createBean(page).beforeEnter(event);
    }

    private long enter(UnionRow union) {
        String number = UUID.randomUUID().toString();
        jdbc.sql("insert into work (version, receipt_number, campaign_id, union_id, union_name, category_code, status,"
                        + " title, author_line, originality, contact_name, contact_phone, created_at, submitted_at)"
                        + " values (0, :number, :campaign, :union, :name, 'micro-video', 'SUBMITTED', '别家的作品', '何晓岚',"
                        + " true, '何晓岚', '', :at, :at)")
                .param("number", number)
                .param("campaign", campaigns.findByCode("2019-50").orElseThrow().id())
                .param("union", union.id())
                .param("name", union.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select id from work where receipt_number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private long task(UnionRow county) {
        String taskId = UUID.randomUUID().toString();
        jdbc.sql("insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path,"
                        + " subject_kind, subject_id, campaign_id, author_union_id, title, submission_round, state, arrived_at)"
                        + " values (?, 'countyReview', '审核推荐', 'REVIEW', 'HANDLER', ?, ?, 'work', ?, ?, ?, '别家的作品', 1,"
                        + " 'OPEN', ?)")
                .params(
                        taskId,
                        county.id(),
                        county.path(),
                        work,
                        campaigns.findByCode("2019-50").orElseThrow().id(),
                        unions.findByCode("620102-001").orElseThrow().id(),
                        Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select id from inbox_item where task_id = ?")
                .param(taskId)
                .query(Long.class)
                .single();
    }
}
