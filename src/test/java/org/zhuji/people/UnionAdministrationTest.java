package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.ImportReport;
import org.zhuji.organisation.NewUnion;
import org.zhuji.organisation.UnionFileUnreadable;
import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionNotFound;
import org.zhuji.organisation.UnionRefused;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class UnionAdministrationTest {

    private static final String HEADING = "编码,名称,简称,类型,上级编码,行政区划代码\n";

    @Autowired
    UnionAdministration administration;

    @Autowired
    UnionService unions;

    @Autowired
    PeopleService people;

    @Autowired
    AuditLog audit;

    @Test
    void addsRenamesAndRecordsAUnionWithRareCharacters() {
        UnionRow added = administration.add(system(), grassroots("620102-T1", "𠮷祥厂😀工会", id("620102")));
        administration.rename(system(), added.id(), "䶮𠮷厂工会", "𠮷厂😀");

        UnionRow found = unions.get(added.id());

        assertThat(found.name()).isEqualTo("䶮𠮷厂工会");
        assertThat(found.shortName()).isEqualTo("𠮷厂😀");
        assertThat(found.path()).startsWith(unions.get(id("620102")).path()).endsWith("/" + found.id() + "/");
        assertThat(audit.of("union", added.id())).extracting(AuditRow::verb).containsExactly("create", "rename");
    }

    @Test
    @Tag("REQ-03")
    void refusesAChildThatIsNotLowerThanItsParent() {
        assertThatThrownBy(() -> administration.add(
                        system(), new NewUnion("620102-T2", "又一县总", "县总", UnionKind.COUNTY, id("620102"), null)))
                .isInstanceOf(UnionRefused.class)
                .hasMessageContaining("下级的层级必须低于上级");
        assertThatThrownBy(() -> administration.add(
                        system(), new NewUnion("620102-T2", "下级厂", "厂", UnionKind.GRASSROOTS, id("62-Z01"), null)))
                .isInstanceOf(UnionRefused.class);
    }

    @Test
    @Tag("REQ-03")
    void jiayuguanSkipsTheCountyAndADirectUnionSkipsCountyAndCity() {
        Branch jiayuguan = unions.branchOf(id("620200-001"));
        Branch direct = unions.branchOf(id("62-Z01"));
        Branch industry = unions.branchOf(id("62-C01-001"));

        assertThat(codes(jiayuguan)).containsExactly("620200-001", "620200", "620000");
        assertThat(codes(direct)).containsExactly("62-Z01", "620000");
        assertThat(codes(industry)).containsExactly("62-C01-001", "62-C01", "620000");
    }

    @Test
    void deactivatesFromTheLeavesUpAndReactivatesFromTheTopDown() {
        UnionRow county = administration.add(
                system(), new NewUnion("620100-T", "新区总工会", "新区", UnionKind.COUNTY, id("620100"), null));
        UnionRow leaf = administration.add(system(), grassroots("620100-T-1", "新厂工会", county.id()));

        assertThatThrownBy(() -> administration.deactivate(system(), county.id()))
                .isInstanceOf(UnionRefused.class)
                .hasMessageContaining("先停用下级");
        administration.deactivate(system(), leaf.id());
        administration.deactivate(system(), county.id());

        assertThat(unions.children(id("620100"))).extracting(UnionRow::code).doesNotContain("620100-T");
        assertThatThrownBy(() -> administration.reactivate(system(), leaf.id())).isInstanceOf(UnionRefused.class);
        assertThatThrownBy(() -> administration.add(system(), grassroots("620100-T-2", "再厂", county.id())))
                .isInstanceOf(UnionRefused.class)
                .hasMessageContaining("停用");
        assertThatThrownBy(() ->
                        administration.deactivate(system(), unions.province().id()))
                .isInstanceOf(UnionRefused.class);
    }

    @Test
    void importsAllOrNothingAndTheSecondTimeNothing() {
        byte[] faulty = csv("620102-T5,好厂工会,,基层工会,620102,\n620102-T6,坏厂工会,,基层工会,999999,\n");
        byte[] good = csv("620102-T5,好𠮷厂工会,,基层工会,620102,\n");

        assertThat(administration.applyImport(system(), faulty).isClean()).isFalse();
        assertThat(unions.findByCode("620102-T5")).isEmpty();

        assertThat(administration.checkImport(system(), good)).isEqualTo(new ImportReport(1, List.of(), 0, List.of()));
        assertThat(unions.findByCode("620102-T5")).isEmpty();
        administration.applyImport(system(), good);
        assertThat(unions.findByCode("620102-T5").orElseThrow().name()).isEqualTo("好𠮷厂工会");
        assertThat(administration.applyImport(system(), good)).isEqualTo(new ImportReport(0, List.of(), 1, List.of()));
        assertThatThrownBy(() -> administration.checkImport(system(), new byte[] {1, 2, 3}))
                .isInstanceOf(UnionFileUnreadable.class);
    }

    @Test
    void everyDoorRefusesWhoIsNoSystemAdministrator() {
        for (String username : List.of("xian", "anquan", "shenji", "zuzhi")) {
            Actor actor = people.actor(username).orElseThrow();
            refuses(() -> administration.add(actor, grassroots("620102-T9", "厂", 1)));
            refuses(() -> administration.rename(actor, 1, "厂", "厂"));
            refuses(() -> administration.deactivate(actor, 1));
            refuses(() -> administration.reactivate(actor, 1));
            refuses(() -> administration.dutiesAt(actor, 1));
            refuses(() -> administration.checkImport(actor, csv("")));
            refuses(() -> administration.applyImport(actor, csv("")));
        }
    }

    @Test
    void saysWhichUnionItDidNotFind() {
        assertThatThrownBy(() -> unions.get(987_654)).isInstanceOf(UnionNotFound.class);
        assertThatThrownBy(() -> administration.rename(system(), 987_654, "厂", "厂"))
                .isInstanceOf(UnionNotFound.class);
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable door) {
        assertThatThrownBy(door).isInstanceOf(NotYourDuty.class);
    }

    private static NewUnion grassroots(String code, String name, long parent) {
        return new NewUnion(code, name, name, UnionKind.GRASSROOTS, parent, null);
    }

    private static byte[] csv(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> codes(Branch branch) {
        return branch.unions().stream().map(UnionRow::code).toList();
    }

    private long id(String code) {
        return unions.findByCode(code).orElseThrow().id();
    }

    private Actor system() {
        return people.actor("xitong").orElseThrow();
    }
}
