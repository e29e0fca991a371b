package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
@Transactional
@RecordApplicationEvents
class CampaignServiceTest {

    private static final Actor ORGANISER = actor(Role.ORGANISER);

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private QuotaService quotas;

    @Autowired
    private AcknowledgementService acknowledgements;

    @Autowired
    private AuditLog audit;

    @Autowired
    private org.zhuji.organisation.UnionService unions;

    @Autowired
    private ApplicationEvents events;

    private CampaignDefinition definition;
    private long id;

    private static Actor actor(Role role) {
        return new Actor(-7L, "someone", "某人", List.of(new Duty(1, role, 1, "甘肃省总工会", "/1/")));
    }

    @BeforeEach
    void draftsACampaignThatCanStillBeOpened() {
        definition = shifted("own", "2099-09-01T00:00:00+08:00");
        id = campaigns.create(ORGANISER, definition);
    }

    private static CampaignDefinition shifted(String code, String cutoff) {
        CampaignDefinition shipped = ShippedCampaign.definition().renamed(code, "𠮷祥活动 🎉");
        CampaignDates dates =
                new CampaignDates(shipped.dates().opensAt(), at(cutoff), Instant.parse("2100-01-01T00:00:00Z"), 2);
        return shipped.withDates(dates);
    }

    private static Instant at(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }

    private CampaignDetails now() {
        return campaigns.get(id);
    }

    @Test
    @Tag("REQ-01")
    void putsTheShippedCampaignIntoAnEmptyDatabaseAsADraft() {
        CampaignDetails shipped = campaigns.findByCode("2019-50").orElseThrow();

        assertThat(shipped.definition()).isEqualTo(ShippedCampaign.definition());
    }

    @Test
    void keepsTheDocumentExactlyRareCharactersIncluded() {
        assertThat(now().definition()).isEqualTo(definition);
        assertThat(now().state()).isEqualTo(CampaignState.DRAFT);
        assertThat(campaigns.findByCode("own")).contains(now());
        assertThat(campaigns.all().get(0)).isEqualTo(now());
    }

    @Test
    void refusesWriteAccessToEverybodyButOrganisers() {
        for (Role role : Role.values()) {
            if (role == Role.ORGANISER) {
                continue;
            }
            Actor other = actor(role);
            assertThatThrownBy(() -> campaigns.create(other, definition.renamed("x", "x")))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> campaigns.copy(other, id, "x", "x")).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> campaigns.update(other, id, 0, definition)).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> campaigns.open(other, id)).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> campaigns.moveCutoff(other, id, Instant.MAX, "x"))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> quotas.set(other, id, new QuotaRow(1, null, 3, null)))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> quotas.replace(other, id, 1, List.of())).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> quotas.remove(other, id, new QuotaRow(1, null, 3, null)))
                    .isInstanceOf(NotYourDuty.class);
        }
        assertThat(now().version()).isZero();
        assertThat(campaigns.findByCode("x")).isEmpty();
    }

    @Test
    void refusesACodeThatIsTaken() {
        assertThatThrownBy(() -> campaigns.create(ORGANISER, definition)).isInstanceOf(CampaignCodeTaken.class);
    }

    @Test
    void copiesACampaignAndChangesEverythingInItWithoutCode() {
        long copy = campaigns.copy(ORGANISER, id, "2020-12", "另一个活动");
        CampaignDefinition changed = new CampaignFile().read("""
                code: 2020-12
                title: 网络歌曲征集
                dates: {opensAt: 2098-01-01T00:00+08:00, cutoffAt: 2098-02-01T12:00+08:00,
                        judgingEndsAt: 2098-03-01T00:00+08:00, publicityDays: 7}
                categories:
                  - code: poster
                    name: 海报
                    media: IMAGE
                    rules: [{kind: FORMAT, clause: 设置, quote: 只收 PNG, values: [png]}]
                    criteria: [{code: all, name: 总评, scale: 10, weight: 1}]
                report: {minimum: 0}
                awards: {ratio: 1, judges: 3, tiers: [{code: gold, name: 金奖, weight: 1}]}
                """);

        campaigns.update(ORGANISER, copy, 0, changed);

        assertThat(campaigns.get(copy).definition()).isEqualTo(changed);
        assertThat(now().definition()).isEqualTo(definition);
    }

    @Test
    void savesAnEditOnlyOnTheVersionItWasMadeFrom() {
        campaigns.update(ORGANISER, id, 0, definition.renamed("own", "新名称"));

        assertThat(now().version()).isEqualTo(1);
        assertThatThrownBy(() -> campaigns.update(ORGANISER, id, 0, definition)).isInstanceOf(StaleEdit.class);
        assertThat(now().definition().title()).isEqualTo("新名称");
    }

    @Test
    void doesNotMakeAnOpenFormStaleWhenTheProcessMovesOn() {
        campaigns.open(ORGANISER, id);

        campaigns.update(ORGANISER, id, 0, definition.renamed("own", "新名称"));

        assertThat(now().state()).isEqualTo(CampaignState.COLLECTING);
    }

    @Test
    void announcesTheOpeningOnce() {
        campaigns.open(ORGANISER, id);

        assertThat(now().state()).isEqualTo(CampaignState.COLLECTING);
        assertThat(campaigns.openCampaigns()).extracting(CampaignDetails::id).contains(id);
        assertThat(events.stream(CampaignOpened.class)).containsExactly(new CampaignOpened(id));
        assertThatThrownBy(() -> campaigns.open(ORGANISER, id)).isInstanceOf(CampaignAlreadyOpen.class);
    }

    @Test
    void doesNotOpenACampaignWhoseCutoffHasPassed() {
        campaigns.update(ORGANISER, id, 0, shifted("own", "2019-07-01T00:00:00+08:00"));

        assertThatThrownBy(() -> campaigns.open(ORGANISER, id)).isInstanceOf(CutoffPassed.class);
    }

    @Test
    @Tag("REQ-18")
    void movesTheCutoffWithAReasonAndAnnouncesIt() {
        campaigns.open(ORGANISER, id);

        campaigns.moveCutoff(ORGANISER, id, at("2099-09-10T00:00:00+08:00"), "暴雨停电");

        assertThat(now().definition().dates().cutoffAt()).isEqualTo(at("2099-09-10T00:00:00+08:00"));
        assertThat(events.stream(CampaignDateMoved.class)).containsExactly(new CampaignDateMoved(id));
        assertThat(audit.of("campaign", id))
                .extracting(AuditRow::details)
                .last()
                .asString()
                .contains("2099-09-01 00:00", "2099-09-10 00:00", "暴雨停电");
    }

    @Test
    void wantsAReasonForMovingTheCutoff() {
        assertThatThrownBy(() -> campaigns.moveCutoff(ORGANISER, id, at("2099-09-10T00:00:00+08:00"), " "))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void announcesNoMovedDateWhenNoneMovedOrNoProcessFollowsIt() {
        campaigns.moveCutoff(ORGANISER, id, at("2099-09-10T00:00:00+08:00"), "草稿阶段");
        campaigns.open(ORGANISER, id);
        campaigns.update(ORGANISER, id, 1, now().definition().renamed("own", "只改名称"));

        assertThat(events.stream(CampaignDateMoved.class)).isEmpty();
    }

    @Test
    void letsTheProcessEnterStatesRepeatedlyAndKeepsTheEndOfPublicity() {
        Instant end = at("2099-12-01T00:00:00+08:00");
        campaigns.open(ORGANISER, id);

        campaigns.enter(id, CampaignState.PUBLICITY, end);
        campaigns.enter(id, CampaignState.PUBLICITY, end);
        campaigns.enter(id, CampaignState.ANNOUNCED, null);

        assertThat(now().state()).isEqualTo(CampaignState.ANNOUNCED);
        assertThat(now().publicityEndsAt()).isEqualTo(end);
        assertThat(campaigns.openCampaigns()).extracting(CampaignDetails::id).doesNotContain(id);
        assertThat(audit.of("campaign", id))
                .extracting(AuditRow::verb)
                .containsExactly("create", "open", "enter", "enter");
    }

    @Test
    void holdsTheDatesInsideATransaction() {
        campaigns.moveCutoff(ORGANISER, id, at("2099-09-10T00:00:00+08:00"), "改期");

        assertThat(campaigns.holdDates(id).cutoffAt()).isEqualTo(at("2099-09-10T00:00:00+08:00"));
        assertThat(campaigns.holdDatesExclusively(id)).isEqualTo(campaigns.holdDates(id));
        assertThatThrownBy(() -> campaigns.holdDates(-1)).isInstanceOf(CampaignNotFound.class);
    }

    @Test
    @Tag("REQ-22")
    void handsDownQuotasInAllAndPerCategory() {
        long union = unions.findByCode("620100").orElseThrow().id();
        QuotaRow inAll = new QuotaRow(union, null, 3, null);
        QuotaRow videos = new QuotaRow(union, "micro-video", 1, 5);

        quotas.set(ORGANISER, id, new QuotaRow(union, null, 9, 10));
        quotas.set(ORGANISER, id, inAll);
        quotas.set(ORGANISER, id, videos);

        assertThat(quotas.of(id, union)).containsExactly(inAll, videos);
        quotas.remove(ORGANISER, id, videos);
        assertThat(quotas.of(id)).containsExactly(inAll);
        quotas.replace(ORGANISER, id, union, List.of(videos));
        assertThat(quotas.of(id)).containsExactly(videos);
    }

    @Test
    void refusesQuotasThatContradictThemselvesOrNameUnknownThings() {
        long union = unions.province().id();

        assertThatThrownBy(() -> quotas.set(ORGANISER, id, new QuotaRow(union, null, 3, 2)))
                .isInstanceOf(QuotaRefused.class);
        assertThatThrownBy(() -> quotas.set(ORGANISER, id, new QuotaRow(union, null, -1, null)))
                .isInstanceOf(QuotaRefused.class);
        assertThatThrownBy(() -> quotas.set(ORGANISER, id, new QuotaRow(union, "song", 1, null)))
                .isInstanceOf(CategoryNotFound.class);
        assertThatThrownBy(() -> quotas.set(ORGANISER, id, new QuotaRow(-1, null, 1, null)))
                .isInstanceOf(org.zhuji.organisation.UnionNotFound.class);
    }

    @Test
    @Tag("REQ-02")
    void recordsOnceThatAUnionReceivedTheNotice() {
        campaigns.open(ORGANISER, id);

        acknowledgements.acknowledge(actor(Role.HANDLER), id, 1);
        acknowledgements.acknowledge(actor(Role.LEADER), id, 1);

        assertThat(acknowledgements.of(id)).hasSize(1).allMatch(row -> row.unionId() == 1 && row.personId() == -7);
    }

    @Test
    @Tag("REQ-02")
    void letsNobodyAcknowledgeForAnotherUnion() {
        campaigns.open(ORGANISER, id);

        assertThatThrownBy(() -> acknowledgements.acknowledge(actor(Role.HANDLER), id, 2))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> acknowledgements.acknowledge(ORGANISER, id, 1)).isInstanceOf(NotYourDuty.class);
    }
}
