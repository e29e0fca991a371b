package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.escalation.Tracking;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.publication.SummaryTable;
import org.zhuji.testing.Windows;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.ui.review.WorkView;
import org.zhuji.ui.review.WorksView;
import org.zhuji.works.JudgedBlind;
import org.zhuji.works.WorkCaller.Official;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkService;

/** While works are judged, nobody who judges, locks or approves finds out through any door whose they are. */
@ZhujiTest
@Transactional
@Tag("REQ-26")
class BlindPhaseTest {
    private static final String PROVINCE = "620000";
    private static final String ENTRY = "620102-001";
    private static final String PASSWORD = "Zhuji@2019";

    @Autowired
    private OpenJudging open;

    @Autowired
    private WorkService works;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SummaryTable summary;

    @Autowired
    private Awards awards;

    @Autowired
    private AwardTables tables;

    @Autowired
    private PanelChair chairs;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private JudgingCourse course;

    @Autowired
    private PeopleService people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private OpenJudging.Begun given;
    private long work;

    @BeforeEach
    void worksAreBeingScored() {
        given = open.begin(4);
        given.nameAndDraw();
        work = given.works().get(0);
    }

    @Test
    void neitherPageNorTrackingNorSearchTellsThoseWhoJudge() {
        for (Actor actor : thoseWhoJudge()) {
            assertThatThrownBy(() -> works.get(new Official(actor), work)).isInstanceOf(JudgedBlind.class);
            assertThatThrownBy(() -> works.faults(new Official(actor), work)).isInstanceOf(JudgedBlind.class);
            assertThatThrownBy(() -> tracking.stations(new Official(actor), work))
                    .isInstanceOf(JudgedBlind.class);
            assertThatThrownBy(() -> tracking.diagram(new Official(actor), work))
                    .isInstanceOf(JudgedBlind.class);
            assertThat(found(actor)).as(actor.name()).isEmpty();
        }
    }

    @Test
    void receivingDeskOrganiserAndUnionsGoOnSeeing() {
        for (Actor actor : List.of(
                given.organiser(),
                given.people().person("受理甲", Role.RECEIVING_DESK, PROVINCE),
                given.people().person("县经办", Role.HANDLER, "620102"),
                given.people().person("经办甲", Role.HANDLER, ENTRY))) {
            assertThat(works.get(new Official(actor), work).content().authors())
                    .extracting("name")
                    .contains(OpenJudging.AUTHOR + "1");
            assertThat(found(actor)).hasSize(4);
        }
    }

    @Test
    void aHandlerWhoJudgesIsRefusedListCodeAndTableOfTheOwnUnion() {
        Actor handler = given.people().person("经办甲", Role.HANDLER, ENTRY);
        long union = given.people().union(ENTRY).id();
        assertThat(works.ofUnion(handler, union, Set.of(), OpenJudging.AUTHOR)).hasSize(4);
        assertThatCode(() -> write(handler, union)).doesNotThrowAnyException();

        Actor judge = given.people().withDuty(handler, Role.JUDGE, PROVINCE);

        assertThat(works.ofUnion(judge, union, Set.of(), OpenJudging.AUTHOR)).isEmpty();
        assertThatThrownBy(() -> works.renewCode(judge, work)).isInstanceOf(JudgedBlind.class);
        assertThatThrownBy(() -> write(judge, union)).isInstanceOf(JudgedBlind.class);
    }

    @Test
    void tasksDoneBeforeAreNotListedToWhoeverJudgesNow() {
        Actor desk = given.people().person("受理甲", Role.RECEIVING_DESK, PROVINCE);
        long item = doneTask(desk);
        assertThat(done(desk)).extracting(InboxRow::authors).contains(OpenJudging.AUTHOR + "1");

        Actor judge = given.people().withDuty(desk, Role.JUDGE, PROVINCE);

        assertThat(done(judge)).isEmpty();
        assertThatThrownBy(() -> inbox.get(judge, item)).isInstanceOf(JudgedBlind.class);
    }

    @Test
    void aMemberOfThePanelWhoLostTheDutyStaysBlind() {
        Actor judge = given.people().withDuty(given.judges().get(0), Role.RECEIVING_DESK, PROVINCE);
        Actor former = new Actor(
                judge.personId(),
                judge.username(),
                judge.name(),
                judge.duties().stream()
                        .filter(duty -> duty.role() != Role.JUDGE)
                        .toList());

        assertThatThrownBy(() -> works.get(new Official(former), work)).isInstanceOf(JudgedBlind.class);
        assertThat(found(former)).isEmpty();
    }

    @Test
    void concludedNamesWaitForTheLeadershipGroupOnly() {
        conclude();
        Actor judge = given.people().withDuty(given.judges().get(0), Role.RECEIVING_DESK, PROVINCE);
        Actor chair = given.people().withDuty(given.chair(), Role.ORGANISER, PROVINCE);

        assertThat(awards.list(given.leader(), given.campaign())).isNotEmpty();
        assertThatThrownBy(() -> awards.scores(judge, given.campaign())).isInstanceOf(JudgedBlind.class);
        assertThatThrownBy(() -> awards.list(chair, given.campaign())).isInstanceOf(JudgedBlind.class);
        assertThatThrownBy(() -> summary.writeAwards(judge, given.campaign(), new ByteArrayOutputStream()))
                .isInstanceOf(JudgedBlind.class);
        assertThatThrownBy(() -> works.get(new Official(given.leader()), work)).isInstanceOf(JudgedBlind.class);
    }

    @Test
    void opensToAllWhenTheListIsApproved() {
        conclude();
        awards.approveList(given.leader(), given.campaign(), null);

        for (Actor actor : List.of(given.chair(), given.leader())) {
            assertThat(works.get(new Official(actor), work).content().title()).isEqualTo("盲评作品1");
            assertThat(found(actor)).hasSize(4);
        }
        assertThat(awards.list(given.people().withDuty(given.chair(), Role.ORGANISER, PROVINCE), given.campaign()))
                .isNotEmpty();
    }

    @Test
    void theInterfaceForOtherSystemsRefusesToo() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        give("shouli", Role.JUDGE);
        give("jiceng", Role.JUDGE);

        for (String account : List.of("zuzhang", "lingdao1", "shouli", "jiceng")) {
            web.perform(get("/api/v1/works/{id}", work).with(httpBasic(account, PASSWORD)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:judged-blind"));
            web.perform(get("/api/v1/works/{id}/stations", work).with(httpBasic(account, PASSWORD)))
                    .andExpect(status().isForbidden());
        }
        web.perform(post("/api/v1/works/{id}/follow-up-code", work).with(httpBasic("jiceng", PASSWORD)))
                .andExpect(status().isForbidden());
        long item = doneTask(people.actor("shouli").orElseThrow());
        web.perform(get("/api/v1/inbox/{id}", item).with(httpBasic("shouli", PASSWORD)))
                .andExpect(status().isForbidden());
        web.perform(get("/api/v1/inbox?state=DONE&campaign=" + given.campaign()).with(httpBasic("shouli", PASSWORD)))
                .andExpect(jsonPath("$.rows.length()").value(0));
    }

    @Test
    void thePagesShowNoNameEither() {
        give("shouli", Role.JUDGE);
        for (String account : List.of("zuzhang", "lingdao1", "shouli")) {
            Windows.openAs(context, account);
            try {
                assertThatThrownBy(() -> view(WorkView.class).beforeEnter(asking("works/" + work)))
                        .isInstanceOf(JudgedBlind.class);
                WorksView list = view(WorksView.class);
                list.beforeEnter(asking("works?q=" + OpenJudging.AUTHOR));
                assertThat(list.getElement().getTextRecursively())
                        .contains("实行盲评")
                        .doesNotContain(OpenJudging.AUTHOR, "盲评作品");
            } finally {
                Windows.close();
            }
        }
    }

    /** The page as Spring makes it, for whoever is signed in. */
    private <T> T view(Class<T> type) {
        return context.getAutowireCapableBeanFactory().createBean(type);
    }

    private BeforeEnterEvent asking(String address) {
        BeforeEnterEvent event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("workId", String.valueOf(work)));
        String[] parts = address.split("\\?q=");
        QueryParameters query = parts.length == 1 ? QueryParameters.empty() : QueryParameters.of("q", parts[1]);
        when(event.getLocation()).thenReturn(new Location(parts[0], query));
        return event;
    }

    private List<Actor> thoseWhoJudge() {
        Actor desk = given.people().person("受理甲", Role.RECEIVING_DESK, PROVINCE);
        Actor county = given.people().person("县经办", Role.HANDLER, "620102");
        List<Actor> all = new ArrayList<>(List.of(given.chair(), given.leader()));
        for (Role role : List.of(Role.JUDGE, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP)) {
            all.add(given.people().withDuty(desk, role, PROVINCE));
            all.add(given.people().withDuty(county, role, PROVINCE));
            all.add(given.people().withDuty(given.people().person("组织乙", Role.ORGANISER, PROVINCE), role, PROVINCE));
        }
        return all;
    }

    private List<WorkRow> found(Actor actor) {
        return works.search(actor, OpenJudging.AUTHOR, Set.of(), null, 50).rows().stream()
                .filter(row -> row.campaignId() == given.campaign())
                .toList();
    }

    private List<InboxRow> done(Actor actor) {
        return inbox.find(actor, InboxFilter.done().ofCampaign(given.campaign()), null, 50)
                .rows();
    }

    private void write(Actor actor, long union) {
        summary.writeRecommended(actor, given.campaign(), union, new ByteArrayOutputStream());
    }

    private void conclude() {
        given.scoreAll(sheets);
        chairs.lock(given.chair(), given.judging(), null);
        course.computeAwardTable(given.judging());
        tables.approve(given.leader(), given.judging(), Map.of(), null);
        course.conclude(given.judging());
    }

    private void give(String account, Role role) {
        given.people().withDuty(people.actor(account).orElseThrow(), role, PROVINCE);
    }

    /** A receipt this person did before judging began. */
    private long doneTask(Actor desk) {
        String task = UUID.randomUUID().toString();
        jdbc.sql("insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path,"
                        + " holder, due_order, subject_kind, subject_id, campaign_id, category_code, work_number, title, authors,"
                        + " submission_round, state, arrived_at, done_at, done_by, done_by_name, outcome)"
                        + " values (?, 'receipt', '省级受理', 'RECEIPT', 'RECEIVING_DESK', ?, ?, 'RECEIVING_DESK@1',"
                        + " timestamp '2019-09-01 00:00:00', 'work', ?, ?, ?, 'J-0',"
                        + " '盲评作品1', ?, 1, 'DONE', ?, ?, ?, ?, 'RECOMMEND')")
                .params(
                        task,
                        given.people().union(PROVINCE).id(),
                        given.people().union(PROVINCE).path(),
                        work,
                        given.campaign(),
                        JudgingFixture.category(),
                        OpenJudging.AUTHOR + "1",
                        Timestamp.from(Instant.parse("2019-08-30T00:00:00Z")),
                        Timestamp.from(Instant.parse("2019-08-31T00:00:00Z")),
                        desk.personId(),
                        desk.name())
                .update();
        return jdbc.sql("select id from inbox_item where task_id = ?")
                .param(task)
                .query(Long.class)
                .single();
    }
}
