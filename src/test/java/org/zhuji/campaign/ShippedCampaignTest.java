package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShippedCampaignTest {

    private static final long MB = 1024L * 1024L;

    private final CampaignDefinition campaign = ShippedCampaign.definition();

    @Test
    void hasNoFault() {
        assertThatCode(() -> CampaignCheck.check(campaign)).doesNotThrowAnyException();
    }

    @Test
    @Tag("REQ-01")
    void carriesTheNoticeAndItsParent() {
        assertThat(campaign.documentNumber()).isEqualTo("甘总工办发[2019]50号");
        assertThat(campaign.parentDocumentNumber()).isEqualTo("总工发[2019]17号");
        assertThat(campaign.parentDocumentTitle()).contains("网聚职工正能量 争做中国好网民");
        assertThat(campaign.title()).isEqualTo("致敬祖国70华诞 争做网上好职工");
        assertThat(campaign.noticeText()).contains("一、活动时间", "五、工作要求", "按时、按质、按量");
    }

    @Test
    @Tag("REQ-09")
    void namesNoRealPersonTelephoneOrMailbox() {
        assertThat(ShippedCampaign.yaml()).doesNotContain("163.com", "8821445", "姚", "杨元忠");
        assertThat(campaign.contacts())
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.mail()).endsWith("@example.org"));
    }

    @Test
    @Tag("REQ-06")
    void namesTheJointOrganisers() {
        assertThat(campaign.organisers()).containsExactly("甘肃省总工会", "甘肃公航旅集团", "中工网", "甘肃新媒体集团");
    }

    @Test
    @Tag("REQ-05")
    void hasThePhasesOfTheNotice() {
        assertThat(campaign.phases())
                .extracting(Phase::code)
                .containsExactly(
                        "launch", "collection", "preliminary", "report", "judging", "publicity", "announcement");
    }

    @Test
    @Tag("REQ-18")
    void takesReportsUntilTheEndOf31AugustInShanghai() {
        assertThat(campaign.dates().cutoffAt()).isEqualTo(Instant.parse("2019-08-31T16:00:00Z"));
    }

    @Test
    @Tag("REQ-10")
    void wantsMicroVideosBelowThreeMinutesAndBelow50Megabytes() {
        assertThat(rule("micro-video", RuleKind.FORMAT).values()).containsExactly("mp4");
        assertLimit(rule("micro-video", RuleKind.MAX_DURATION), 180, false, "二（一）", "时长小于3分钟");
        assertLimit(rule("micro-video", RuleKind.MAX_SIZE), 50 * MB, false, "二（一）", "文件小于50MB");
        assertThat(campaign.category("micro-video").topics())
                .containsExactly("我与共和国同成长", "建功新时代", "劳动创造奉献", "网络安全和网络文明故事", "绝技绝活");
    }

    @Test
    @Tag("REQ-11")
    void wantsAudibleSoundAndSubtitlesInMicroVideos() {
        assertThat(rule("micro-video", RuleKind.AUDIO_TRACK).quote()).isEqualTo("声音清楚");
        assertThat(rule("micro-video", RuleKind.MIN_LOUDNESS).limit()).isEqualByComparingTo("-50");
        assertThat(campaign.category("micro-video").rules())
                .anyMatch(rule ->
                        rule.kind() == RuleKind.CHECKED_BY_EYE && rule.quote().equals("重点内容配字幕"));
    }

    @Test
    @Tag("REQ-12")
    void wantsOriginalPhotographsWithSettingsOfTheOrganiser() {
        assertThat(rule("photography", RuleKind.ORIGINALITY).clause()).isEqualTo("二（二）");
        assertThat(rule("photography", RuleKind.FORMAT).values()).containsExactly("jpeg", "png");
        assertThat(rule("photography", RuleKind.MIN_LONG_EDGE).limit()).isEqualByComparingTo("3000");
        assertThat(rule("photography", RuleKind.MIN_FILES).limit()).isEqualByComparingTo("1");
        assertThat(rule("photography", RuleKind.MAX_FILES).limit()).isEqualByComparingTo("8");
        assertThat(rule("photography", RuleKind.MAX_SIZE).limit()).isEqualByComparingTo(BigDecimal.valueOf(30 * MB));
        assertThat(campaign.category("photography").rules())
                .filteredOn(rule -> rule.kind().hasLimit())
                .extracting(Rule::clause)
                .containsOnly("设置");
    }

    @Test
    @Tag("REQ-13")
    void wantsRecitationsAsVideosUpToFiveMinutesAnd300Megabytes() {
        assertLimit(rule("recitation", RuleKind.MAX_DURATION), 300, true, "二（三）", "时间在5分钟之内");
        assertLimit(rule("recitation", RuleKind.MAX_SIZE), 300 * MB, true, "二（三）", "大小不超过300MB");
        assertThat(rule("recitation", RuleKind.VIDEO_TRACK).quote()).isEqualTo("必须为视频作品");
        assertThat(rule("recitation", RuleKind.AUDIO_TRACK)).isNotNull();
        assertThat(campaign.category("recitation").recitedText()).isTrue();
    }

    @Test
    @Tag("REQ-15")
    void marksHowWellAWorkFitsTheTheme() {
        assertThat(campaign.theme()).contains("庆祝新中国成立70周年");
        assertThat(campaign.categories()).allSatisfy(category -> {
            assertThat(category.criteria()).extracting(Criterion::name).contains("主题契合");
            assertThat(category.criteria().stream().mapToInt(Criterion::weight).sum())
                    .isEqualTo(100);
        });
    }

    @Test
    @Tag("REQ-16")
    void hasTheContentOfEveryCategoryCheckedByEye() {
        assertThat(campaign.categories())
                .allSatisfy(category ->
                        assertThat(category.rules()).extracting(Rule::kind).contains(RuleKind.CHECKED_BY_EYE));
        assertThat(campaign.category("recitation").rules())
                .anyMatch(rule -> rule.quote().startsWith("主题鲜明，内容健康"));
    }

    @Test
    @Tag("REQ-19")
    void asksForThreeWorksInAll() {
        assertThat(campaign.report()).isEqualTo(new ReportRule("三（三）1（1）", 3, false));
    }

    @Test
    @Tag("REQ-26")
    void awardsAtMostThirtyPercentInThreeTiers() {
        assertThat(campaign.awards().ratio()).isEqualByComparingTo("0.30");
        assertThat(campaign.awards().judges()).isEqualTo(5);
        assertThat(campaign.awards().tiers())
                .isEqualTo(List.of(
                        new AwardRule.Tier("first", "一等奖", 1),
                        new AwardRule.Tier("second", "二等奖", 2),
                        new AwardRule.Tier("third", "三等奖", 3)));
    }

    @Test
    @Tag("REQ-35")
    void shortensThePublicityPeriodToTheDaysOf2019() {
        assertThat(campaign.dates().judgingEndsAt()).isEqualTo(Instant.parse("2019-09-03T16:00:00Z"));
        assertThat(campaign.dates().publicityDays()).isEqualTo(2);
    }

    private Rule rule(String category, RuleKind kind) {
        return campaign.category(category).rules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void assertLimit(Rule rule, long limit, boolean inclusive, String clause, String quote) {
        assertThat(rule.limit()).isEqualByComparingTo(BigDecimal.valueOf(limit));
        assertThat(rule.inclusive()).isEqualTo(inclusive);
        assertThat(rule.clause()).isEqualTo(clause);
        assertThat(rule.quote()).isEqualTo(quote);
    }
}
