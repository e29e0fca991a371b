package org.zhuji.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.ui.parts.RuleWords;

class CampaignFormsTest {

    private static final Instant NOW = Instant.parse("2019-08-26T01:00:00Z");

    private final CampaignDefinition campaign = ShippedCampaign.definition();

    @Test
    void aDraftLeavesOutNothingOfADefinition() {
        assertThat(new CampaignDraft(campaign).definition()).isEqualTo(campaign);
    }

    @Test
    void aCategoryThatIsOpenedAndSavedIsUnchanged() {
        for (Category category : campaign.categories()) {
            assertThat(new CategoryForm(category).value()).isEqualTo(category);
        }
    }

    @ParameterizedTest
    @EnumSource(RuleKind.class)
    void aRuleOfEveryKindSurvivesItsForm(RuleKind kind) {
        BigDecimal limit = kind.hasLimit() ? new BigDecimal(kind == RuleKind.MAX_SIZE ? "1572865" : "7") : null;
        List<String> formats = kind == RuleKind.FORMAT ? List.of("mp4", "png") : List.of();
        Rule rule = new Rule(kind, "二（一）", "𠮷 🎉", limit, kind.hasLimit(), formats);

        assertThat(new RuleForm(rule).value()).isEqualTo(rule);
    }

    @Test
    @Tag("REQ-10")
    void rulesAreSaidInUnitsOfPeople() {
        assertThat(campaign.category("micro-video").rules())
                .extracting(RuleWords::of)
                .contains("格式：MP4", "时长小于 3 分钟", "单个文件小于 50 MB", "声音响度不低于 -50 LUFS", "人工核对：重点内容配字幕");
        assertThat(campaign.category("recitation").rules())
                .extracting(RuleWords::of)
                .contains("时长不超过 5 分钟", "单个文件不超过 300 MB");
        assertThat(campaign.category("photography").rules())
                .extracting(RuleWords::of)
                .contains("格式：JPEG、PNG", "图片长边不低于 3000 像素", "文件数不超过 8 个", "须声明为原创");
    }

    @ParameterizedTest
    @EnumSource(CampaignState.class)
    @Tag("REQ-05")
    void everyStateSaysWhoMayDoWhat(CampaignState state) {
        Instant publicityEnds = Instant.parse("2019-09-05T16:00:00Z");

        List<WhoMayNow.Line> lines = WhoMayNow.of(new CampaignDetails(1, 0, state, publicityEnds, campaign), NOW);

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.what()).isNotBlank());
    }

    @Test
    @Tag("REQ-05")
    void theCollectionSaysUntilWhenItRuns() {
        CampaignDetails collecting = new CampaignDetails(1, 0, CampaignState.COLLECTING, null, campaign);

        assertThat(WhoMayNow.of(collecting, NOW).get(0))
                .isEqualTo(new WhoMayNow.Line("职工", "提交、更正、撤回作品", "2019-08-31 24:00"));
        assertThat(WhoMayNow.of(collecting, Instant.parse("2019-05-01T00:00:00Z"))
                        .get(0)
                        .what())
                .isEqualTo("等待征集开始");
        assertThat(WhoMayNow.of(collecting, campaign.dates().cutoffAt()).get(0).what())
                .doesNotContain("提交");
    }
}
