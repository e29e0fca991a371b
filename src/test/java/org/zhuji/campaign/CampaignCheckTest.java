package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts from the shipped campaign and spoils one value. */
class CampaignCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /code                            | "a b"   | 活动编号“a b”只能用 1–40 个英文字母、数字、“-”和“_”，且以字母或数字开头
            /code                            | null    | 活动编号“null”只能用 1–40 个英文字母、数字、“-”和“_”，且以字母或数字开头
            /title                           | " "     | 活动名称不能为空
            /dates                           | null    | 开始、截止、评审结束三个时间都要填写
            /dates/cutoffAt                  | null    | 开始、截止、评审结束三个时间都要填写
            /dates/opensAt                   | "2019-09-01T00:00:00+08:00" | 开始时间要早于上报截止时间
            /dates/judgingEndsAt             | "2019-09-01T00:00:00+08:00" | 上报截止时间要早于评审结束时间
            /dates/publicityDays             | 0       | 公示天数要在 1 到 90 之间
            /dates/publicityDays             | 91      | 公示天数要在 1 到 90 之间
            /phases/0/code                   | "两"    | 阶段编号“两”只能用 1–40 个英文字母、数字、“-”和“_”，且以字母或数字开头
            /phases/0/code                   | "report" | 阶段编号“report”重复
            /phases/0/name                   | null    | 阶段“launch”的名称不能为空
            /phases/0/to                     | "2019-05-31" | 阶段“活动启动”的起止日期要填写，且结束不早于开始
            /phases/0/from                   | null    | 阶段“活动启动”的起止日期要填写，且结束不早于开始
            /categories                      | []      | 至少要有一个作品类别
            /categories/0/code               | "recitation" | 类别编号“recitation”重复
            /categories/0/code               | "x/y"   | 类别编号“x/y”只能用 1–40 个英文字母、数字、“-”和“_”，且以字母或数字开头
            /categories/0/name               | ""      | 类别“micro-video”的名称不能为空
            /categories/0/media              | null    | 类别“网络正能量微视频”：作品形式（视频或图片）不能为空
            /categories/0/topics/0           | "绝技绝活" | 类别“网络正能量微视频”：主题“绝技绝活”重复
            /categories/0/rules/1/kind       | null    | 类别“网络正能量微视频”：有一条规则没有选择种类
            /categories/0/rules/1/limit      | 0       | 类别“网络正能量微视频”：规则“最长时长”的数值要大于 0
            /categories/0/rules/1/limit      | -5      | 类别“网络正能量微视频”：规则“最长时长”的数值要大于 0
            /categories/0/rules/1/limit      | null    | 类别“网络正能量微视频”：规则“最长时长”的数值要大于 0
            /categories/0/rules/2/limit      | 1.5     | 类别“网络正能量微视频”：规则“文件大小上限”的数值要是整数
            /categories/0/rules/2/clause     | ""      | 类别“网络正能量微视频”：规则“文件大小上限”的出处不能为空
            /categories/0/rules/2/quote      | null    | 类别“网络正能量微视频”：规则“文件大小上限”的原文不能为空
            /categories/0/rules/2/kind       | "MAX_DURATION" | 类别“网络正能量微视频”：规则“最长时长”只能有一条
            /categories/0/rules/5/limit      | 3       | 类别“网络正能量微视频”：规则“响度下限”要在 -70 与 0 LUFS 之间
            /categories/0/rules/0/values     | ["avi"] | 类别“网络正能量微视频”：允许的格式要从 mp4 中选择，至少一种
            /categories/0/rules/0/values     | []      | 类别“网络正能量微视频”：允许的格式要从 mp4 中选择，至少一种
            /categories/0/rules/1/kind       | "MIN_LONG_EDGE" | 类别“网络正能量微视频”：规则“长边像素下限”不适用于这种作品形式
            /categories/1/rules/1/kind       | "MAX_DURATION" | 类别“网络正能量摄影作品”：规则“最长时长”不适用于这种作品形式
            /categories/1/rules/2/limit      | 9       | 类别“网络正能量摄影作品”：最少文件数不能大于最多文件数
            /categories/2/criteria           | []      | 类别“网络正能量诵读作品”：至少要有一项评分指标
            /categories/2/criteria/0/code    | "art"   | 类别“网络正能量诵读作品”：指标编号“art”重复
            /categories/2/criteria/0/name    | ""      | 类别“网络正能量诵读作品”：指标“theme”的名称不能为空
            /categories/2/criteria/0/weight  | 0       | 类别“网络正能量诵读作品”：指标“主题契合”的权重要大于 0
            /categories/2/criteria/0/scale   | 0       | 类别“网络正能量诵读作品”：指标“主题契合”的满分要在 1 到 1000 之间
            /report                          | null    | 上报数量要求不能为空
            /report/minimum                  | -1      | 最少上报数量不能为负数
            /awards                          | null    | 奖项设置不能为空
            /awards/ratio                    | 0       | 获奖比例要大于 0 且不超过 1（例如 0.30 表示 30%）
            /awards/ratio                    | 1.01    | 获奖比例要大于 0 且不超过 1（例如 0.30 表示 30%）
            /awards/ratio                    | null    | 获奖比例要大于 0 且不超过 1（例如 0.30 表示 30%）
            /awards/judges                   | 0       | 每个评审组至少要有 1 名评委
            /awards/tiers                    | []      | 至少要设一个奖项等次
            /awards/tiers/0/code             | "third" | 奖项编号“third”重复
            /awards/tiers/0/name             | ""      | 奖项“first”的名称不能为空
            /awards/tiers/0/weight           | 0       | 奖项“一等奖”的份额要大于 0
            /contacts/0/mail                 | "@@"    | 联系人邮箱“@@”不是有效的邮箱地址
            """)
    void saysInOneSentenceWhatIsWrong(String place, String value, String sentence) throws Exception {
        CampaignFaults refusal = faultsOf(spoiled(place, value));

        assertThat(refusal.faults()).extracting(CampaignFaults.Fault::chinese).containsExactly(sentence);
        assertThat(refusal.faults().get(0).english()).isNotBlank();
    }

    @Test
    void wantsAnOfficeOrANameOfAContact() {
        CampaignDefinition shipped = ShippedCampaign.definition();
        CampaignDefinition nameless = CampaignDocument.read(CampaignDocument.write(shipped)
                .replace("\"office\":\"活动办公室\",\"name\":\"祁示范\"", "\"office\":\"\",\"name\":null"));

        assertThat(faultsOf(nameless).chinese()).contains("1. 联系人要填写单位或姓名。");
    }

    @Test
    void countsTheCharactersOfATitleAsPeopleDo() {
        CampaignDefinition shipped = ShippedCampaign.definition();

        CampaignCheck.check(shipped.renamed("long", "𠮷".repeat(200)));

        assertThat(faultsOf(shipped.renamed("long", "𠮷".repeat(201))).chinese())
                .contains("活动名称不能超过 200 字");
    }

    @Test
    void listsAllFaultsAtOnceInBothLanguages() {
        CampaignFaults refusal = faultsOf(new CampaignDefinition(
                "", "", "", "", "", "", "", List.of(), List.of(), null, List.of(), null, null, List.of()));

        assertThat(refusal.faults()).hasSize(6);
        assertThat(refusal.chinese()).startsWith("活动内容有 6 处需要改正：1. 活动编号").contains("；2. 活动名称不能为空；");
        assertThat(refusal.english()).startsWith("6 points need to be corrected: 1. The campaign code");
    }

    private static CampaignDefinition spoiled(String place, String value) throws Exception {
        JsonNode root = JSON.readTree(CampaignDocument.write(ShippedCampaign.definition()));
        int cut = place.lastIndexOf('/');
        JsonNode parent = root.at(place.substring(0, cut));
        String field = place.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(field, JSON.readTree(value));
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(field), JSON.readTree(value));
        }
        return CampaignDocument.read(JSON.writeValueAsString(root));
    }

    private static CampaignFaults faultsOf(CampaignDefinition definition) {
        return catchThrowableOfType(CampaignFaults.class, () -> CampaignCheck.check(definition));
    }
}
