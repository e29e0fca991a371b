package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditQuery;
import org.zhuji.audit.AuditRow;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class AdministrationTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    PeopleService people;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    DutyAdministration duties;

    @Autowired
    AuditReading reading;

    @Autowired
    AuditLog audit;

    @Autowired
    UnionService unions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewAccountHoldsNoDutyUntilItsInitialPasswordIsChanged() {
        OpenedAccount opened = open("𠮷晓😀");
        UnionRow county = unions.findByCode("620102").orElseThrow();
        duties.give(security(), opened.person().id(), Role.HANDLER, county.id());

        Actor actor = people.actor(opened.person().username()).orElseThrow();

        assertThat(actor.name()).isEqualTo("𠮷晓😀");
        assertThat(actor.duties()).isEmpty();
        assertThat(administration.get(security(), opened.person().id()).duties())
                .extracting(Duty::label)
                .containsExactly("城关区总工会 经办人");
    }

    @Test
    void nobodyHoldsAnAdministratorsDutyBesideAnother() {
        long province = unions.province().id();
        long person = open("三员").person().id();
        duties.give(security(), person, Role.AUDITOR, province);

        for (Role role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.JUDGE)) {
            assertThatThrownBy(() -> duties.give(security(), person, role, province))
                    .isInstanceOf(DutyRefused.class)
                    .hasMessageContaining("不同的人");
        }
        long judge = open("评委").person().id();
        duties.give(security(), judge, Role.JUDGE, province);
        assertThatThrownBy(() -> duties.give(security(), judge, Role.AUDITOR, province))
                .isInstanceOf(DutyRefused.class);
    }

    @Test
    void theDatabaseHoldsTheSeparationToo() {
        long province = unions.province().id();
        long person = open("三员").person().id();
        duties.give(security(), person, Role.AUDITOR, province);

        for (String side : List.of("BUSINESS", "SYSTEM_ADMIN", "AUDITOR")) {
            String role = side.equals("SYSTEM_ADMIN") ? side : "JUDGE";
            assertThatThrownBy(() -> insertDuty(person, side, role, province))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("update person set side = 'BUSINESS' where id = :id")
                        .param("id", person)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPersonMayChangeSidesOnceAllDutiesAreGone() {
        UnionRow province = unions.province();
        long person = open("换岗").person().id();
        duties.give(security(), person, Role.JUDGE, province.id());
        long duty = administration.get(security(), person).duties().get(0).id();

        duties.take(security(), duty);
        duties.give(security(), person, Role.AUDITOR, province.id());

        assertThat(administration.get(security(), person).duties())
                .extracting(Duty::role)
                .containsExactly(Role.AUDITOR);
        assertThatThrownBy(() -> duties.take(security(), duty))
                .isInstanceOf(DutyRefused.class)
                .hasMessageContaining("刷新");
    }

    @Test
    void refusesADutyHeldAlreadyAnAdministratorBelowTheProvinceAndTheOwnAccount() {
        long person = open("重复").person().id();
        long county = unions.findByCode("620102").orElseThrow().id();
        duties.give(security(), person, Role.HANDLER, county);

        assertThatThrownBy(() -> duties.give(security(), person, Role.HANDLER, county))
                .isInstanceOf(DutyRefused.class);
        long other = open("县级管理员").person().id();
        assertThatThrownBy(() -> duties.give(security(), other, Role.ORGANISER, county))
                .isInstanceOf(DutyRefused.class)
                .hasMessageContaining("省总工会");
        assertThatThrownBy(() -> duties.give(security(), other, Role.AUDITOR, county))
                .isInstanceOf(DutyRefused.class);
        long self = security().personId();
        assertThatThrownBy(() -> administration.disable(security(), self)).isInstanceOf(DutyRefused.class);
        assertThatThrownBy(() -> administration.resetPassword(security(), self)).isInstanceOf(DutyRefused.class);
        assertThatThrownBy(() -> duties.give(security(), self, Role.SECURITY_ADMIN, county))
                .isInstanceOf(DutyRefused.class);
    }

    @Test
    void theLastSecurityAdministratorCannotBeDisabled() {
        Actor first = security();
        long second = open("安全二").person().id();
        duties.give(first, second, Role.SECURITY_ADMIN, unions.province().id());
        Actor asSecond =
                new Actor(second, "x", "安全二", administration.get(first, second).duties());

        administration.disable(first, second);

        assertThatThrownBy(() -> administration.disable(asSecond, first.personId()))
                .isInstanceOf(DutyRefused.class)
                .hasMessageContaining("最后一位");
        long lastDuty = first.duties().get(0).id();
        assertThatThrownBy(() -> duties.take(asSecond, lastDuty)).isInstanceOf(DutyRefused.class);
    }

    @Test
    void refusesBadNamesAndTakenUserNames() {
        for (String name : new String[] {null, " ", "长".repeat(51), "换\n行"}) {
            assertThatThrownBy(() -> administration.add(security(), name, "goodname"))
                    .isInstanceOf(PersonRefused.class);
        }
        for (String username : new String[] {null, "a", "9abc", "有汉字", "a b", "x".repeat(33)}) {
            assertThatThrownBy(() -> administration.add(security(), "好名字", username))
                    .isInstanceOf(PersonRefused.class);
        }
        assertThatThrownBy(() -> administration.add(security(), "好名字", "XIAN"))
                .isInstanceOf(PersonRefused.class)
                .hasMessageContaining("已被使用");
    }

    @Test
    void findsPersonsByNameUserNameRoleAndUnion() {
        String username = open("寻%找_人").person().username();
        long province = unions.province().id();

        assertThat(find(new PersonQuery("寻%", null, null))).contains(username);
        assertThat(find(new PersonQuery("寻_找", null, null))).isEmpty();
        assertThat(find(new PersonQuery("PINGWEI1", Role.JUDGE, province))).containsExactly("pingwei1");
        assertThat(find(new PersonQuery(
                        null,
                        Role.JUDGE,
                        unions.findByCode("620100").orElseThrow().id())))
                .isEmpty();
    }

    @Test
    void everyDoorRefusesWhoHoldsNoSuchDuty() {
        for (String username : List.of("xian", "xitong", "shenji", "zuzhi", "lingdao1")) {
            Actor actor = people.actor(username).orElseThrow();
            assertThat(securityDoors(actor)).allSatisfy(AdministrationTest::refuses);
        }
        for (String username : List.of("xian", "xitong", "anquan", "zuzhi")) {
            Actor actor = people.actor(username).orElseThrow();
            refuses(() -> reading.search(actor, AuditQuery.ALL, null, 1));
            refuses(() -> reading.verify(actor, checked -> {}));
        }
        assertThat(securityDoors(Actor.SYSTEM)).allSatisfy(AdministrationTest::refuses);
    }

    @Test
    void recordsWhatWasDoneToAPersonAndByWhom() {
        long person = open("被记录").person().id();
        administration.rename(security(), person, "被记录者");
        administration.disable(security(), person);
        administration.enable(security(), person);

        assertThat(audit.of("person", person))
                .extracting(AuditRow::verb)
                .containsExactly("create", "openAccount", "rename", "disable", "enable");
        assertThat(audit.of("person", person)).extracting(AuditRow::duty).containsOnly("甘肃省总工会 安全管理员");
    }

    private Stream<ThrowingCallable> securityDoors(Actor actor) {
        long province = unions.province().id();
        return Stream.of(
                () -> administration.search(actor, PersonQuery.ALL, 0, 1),
                () -> administration.get(actor, 1),
                () -> administration.add(actor, "某人", "somebody"),
                () -> administration.rename(actor, 1, "某人"),
                () -> administration.resetPassword(actor, 1),
                () -> administration.unlock(actor, 1),
                () -> administration.disable(actor, 1),
                () -> administration.enable(actor, 1),
                () -> duties.give(actor, 1, Role.JUDGE, province),
                () -> duties.take(actor, 1));
    }

    private static void refuses(ThrowingCallable door) {
        assertThatThrownBy(door).isInstanceOf(NotYourDuty.class);
    }

    private List<String> find(PersonQuery query) {
        return administration.search(security(), query, 0, 100).stream()
                .map(PersonRow::username)
                .toList();
    }

    private OpenedAccount open(String name) {
        return administration.add(security(), name, "admintest" + NUMBER.incrementAndGet());
    }

    private Actor security() {
        return people.actor("anquan").orElseThrow();
    }

    private void insertDuty(long person, String side, String role, long union) {
        jdbc.sql("insert into duty (person_id, side, role, union_id, since) values (:p, :s, :r, :u, current_timestamp)")
                .param("p", person)
                .param("s", side)
                .param("r", role)
                .param("u", union)
                .update();
    }
}
