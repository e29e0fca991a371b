package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class PeopleServiceTest {

    @Autowired
    PeopleService people;

    @Autowired
    UnionService unions;

    @Autowired
    DemoAccounts demoAccounts;

    @Test
    void resolvesTheDutiesOfAnAccountWhenAsked() {
        UnionRow county = unions.findByCode("620102").orElseThrow();

        Actor actor = people.actor("XIAN ").orElseThrow();

        assertThat(actor.holds(Role.HANDLER, county.id())).isTrue();
        assertThat(actor.duties()).extracting(Duty::label).containsExactly("城关区总工会 经办人");
        assertThat(people.holders(Role.HANDLER, county.id())).contains(actor.personId());
        assertThat(people.actor("nobody")).isEmpty();
    }

    @Test
    void offersEveryDemoAccount() {
        assertThat(demoAccounts.list()).hasSize(32);
        assertThat(people.withRole(Role.JUDGE)).extracting(PersonRow::name).contains("严𠮷宁");
    }

    @Test
    @Tag("REQ-03")
    void aBranchHasOnlyTheLevelsThatExist() {
        Branch full =
                unions.branchOf(unions.findByCode("620102-001").orElseThrow().id());
        assertThat(full.unions())
                .extracting(UnionRow::code)
                .containsExactly("620102-001", "620102", "620100", "620000");
        Branch jiayuguan =
                unions.branchOf(unions.findByCode("620200-001").orElseThrow().id());
        assertThat(jiayuguan.at(UnionLevel.COUNTY)).isEmpty();
        assertThat(unions.search(
                        new UnionScope(java.util.List.of(full.province().path())), "", 500))
                .hasSize((int) unions.count());
        assertThat(unions.search(new UnionScope(java.util.List.of()), "", 500)).isEmpty();
    }
}
