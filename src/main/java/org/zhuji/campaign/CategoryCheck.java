package org.zhuji.campaign;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether categories, their rules and criteria make sense. */
final class CategoryCheck {

    private static final Set<RuleKind> ONLY_VIDEO =
            EnumSet.of(RuleKind.MAX_DURATION, RuleKind.VIDEO_TRACK, RuleKind.AUDIO_TRACK, RuleKind.MIN_LOUDNESS);
    private static final Map<MediaKind, List<String>> FORMATS =
            Map.of(MediaKind.VIDEO, List.of("mp4"), MediaKind.IMAGE, List.of("jpeg", "png"));
    private static final BigDecimal SILENCE = BigDecimal.valueOf(-70);
    private static final int HIGHEST_SCALE = 1000;

    private final Category category;
    private final String name;
    private final FaultList faults;

    private CategoryCheck(Category category, FaultList faults) {
        this.category = category;
        this.name = category.name() == null || category.name().isBlank() ? category.code() : category.name();
        this.faults = faults;
    }

    static void check(List<Category> categories, FaultList faults) {
        faults.require(!categories.isEmpty(), "至少要有一个作品类别", "At least one category is needed");
        faults.requireDistinct(categories.stream().map(Category::code).toList(), "类别编号", "The category code");
        categories.forEach(category -> new CategoryCheck(category, faults).check());
    }

    private void check() {
        faults.requireCode(category.code(), "类别编号", "The category code");
        faults.requireText(category.name(), "类别“" + name + "”的名称", "The name of category “" + name + "”");
        faults.requireDistinct(category.topics(), of("主题"), english("The topic"));
        if (faults.require(category.media() != null, of("作品形式（视频或图片）不能为空"), english("The media kind is missing"))) {
            category.rules().forEach(this::rule);
        }
        rulesTogether();
        criteria();
    }

    private void rule(Rule rule) {
        if (!faults.require(rule.kind() != null, of("有一条规则没有选择种类"), english("A rule has no kind"))) {
            return;
        }
        String label = rule.kind().label();
        faults.requireText(rule.clause(), of("规则“" + label + "”的出处"), english("The clause of rule " + rule.kind()));
        faults.requireText(rule.quote(), of("规则“" + label + "”的原文"), english("The quote of rule " + rule.kind()));
        faults.require(
                category.media() == MediaKind.VIDEO
                        ? rule.kind() != RuleKind.MIN_LONG_EDGE
                        : !ONLY_VIDEO.contains(rule.kind()),
                of("规则“" + label + "”不适用于这种作品形式"),
                english("Rule " + rule.kind() + " does not fit this media kind"));
        if (rule.kind() == RuleKind.FORMAT) {
            formats(rule);
        } else if (rule.kind().hasLimit()) {
            limit(rule);
        }
    }

    private void formats(Rule rule) {
        List<String> known = FORMATS.get(category.media());
        faults.require(
                !rule.values().isEmpty() && known.containsAll(rule.values()),
                of("允许的格式要从 " + String.join("、", known) + " 中选择，至少一种"),
                english("The formats must be chosen from " + String.join(", ", known)));
    }

    private void limit(Rule rule) {
        String label = rule.kind().label();
        if (rule.kind() == RuleKind.MIN_LOUDNESS) {
            faults.require(
                    rule.limit() != null
                            && rule.limit().signum() < 0
                            && rule.limit().compareTo(SILENCE) > 0,
                    of("规则“" + label + "”要在 -70 与 0 LUFS 之间"),
                    english("The loudness must lie between -70 and 0 LUFS"));
            return;
        }
        faults.require(
                rule.limit() != null && rule.limit().signum() > 0,
                of("规则“" + label + "”的数值要大于 0"),
                english("Rule " + rule.kind() + " needs a limit above 0"));
        faults.require(
                rule.limit() == null || rule.kind() == RuleKind.MAX_DURATION || isWhole(rule.limit()),
                of("规则“" + label + "”的数值要是整数"),
                english("The limit of rule " + rule.kind() + " must be a whole number"));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private void rulesTogether() {
        Set<RuleKind> seen = new HashSet<>();
        category.rules().stream()
                .map(Rule::kind)
                .filter(kind -> kind != null && kind != RuleKind.CHECKED_BY_EYE && !seen.add(kind))
                .distinct()
                .forEach(kind -> faults.require(
                        false, of("规则“" + kind.label() + "”只能有一条"), english("Rule " + kind + " may occur only once")));
        BigDecimal fewest = limitOf(RuleKind.MIN_FILES);
        BigDecimal most = limitOf(RuleKind.MAX_FILES);
        faults.require(
                fewest == null || most == null || fewest.compareTo(most) <= 0,
                of("最少文件数不能大于最多文件数"),
                english("The fewest files must not exceed the most files"));
    }

    private BigDecimal limitOf(RuleKind kind) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .map(Rule::limit)
                .orElse(null);
    }

    private void criteria() {
        faults.require(!category.criteria().isEmpty(), of("至少要有一项评分指标"), english("At least one criterion is needed"));
        faults.requireDistinct(
                category.criteria().stream().map(Criterion::code).toList(), of("指标编号"), english("The criterion code"));
        category.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        faults.requireCode(criterion.code(), of("指标编号"), english("The criterion code"));
        faults.requireText(criterion.name(), of("指标“" + criterion.code() + "”的名称"), english("The name of a criterion"));
        faults.require(
                criterion.weight() > 0,
                of("指标“" + criterion.name() + "”的权重要大于 0"),
                english("Criterion “" + criterion.name() + "” needs a weight above 0"));
        faults.require(
                criterion.scale() >= 1 && criterion.scale() <= HIGHEST_SCALE,
                of("指标“" + criterion.name() + "”的满分要在 1 到 " + HIGHEST_SCALE + " 之间"),
                english("The scale of criterion “" + criterion.name() + "” must be 1 to " + HIGHEST_SCALE));
    }

    private String of(String fault) {
        return "类别“" + name + "”：" + fault;
    }

    private String english(String fault) {
        return "category “" + name + "”: " + fault;
    }
}
