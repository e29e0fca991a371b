package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Criterion;
import org.zhuji.campaign.MediaKind;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

@Schema(name = "Category", description = "作品类别及其规则")
record CategoryJson(
        String code,
        String name,
        String englishName,
        @Schema(description = "通知条款", example = "二（一）") String clause,
        String description,
        MediaKind media,
        @Schema(description = "是否须填写诵读文本") boolean recitedText,
        List<String> topics,
        List<RuleJson> rules,
        List<CriterionJson> criteria) {

    static CategoryJson of(Category category) {
        return new CategoryJson(
                category.code(),
                category.name(),
                category.englishName(),
                category.clause(),
                category.description(),
                category.media(),
                category.recitedText(),
                category.topics(),
                category.rules().stream().map(RuleJson::of).toList(),
                category.criteria().stream().map(CriterionJson::of).toList());
    }

    @Schema(name = "Rule", description = "一条规则；limit 的单位由 kind 决定，inclusive 表示是否含本数")
    record RuleJson(
            RuleKind kind, String clause, String quote, BigDecimal limit, boolean inclusive, List<String> values) {

        static RuleJson of(Rule rule) {
            return new RuleJson(
                    rule.kind(), rule.clause(), rule.quote(), rule.limit(), rule.inclusive(), rule.values());
        }
    }

    @Schema(name = "Criterion", description = "评分项：满分 scale，权重 weight")
    record CriterionJson(String code, String name, String description, int scale, int weight) {

        static CriterionJson of(Criterion criterion) {
            return new CriterionJson(
                    criterion.code(), criterion.name(), criterion.description(), criterion.scale(), criterion.weight());
        }
    }
}
