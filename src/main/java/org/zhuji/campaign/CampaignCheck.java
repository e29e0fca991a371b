package org.zhuji.campaign;

import java.math.BigDecimal;
import java.util.List;

/** Whether a definition makes sense as a whole; says everything that is wrong, in sentences for the organiser. */
final class CampaignCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PUBLICITY_DAYS = 90;

    private final FaultList faults = new FaultList();

    private CampaignCheck() {}

    /** @throws CampaignFaults listing every fault */
    static void check(CampaignDefinition definition) {
        CampaignCheck check = new CampaignCheck();
        check.basics(definition);
        check.dates(definition.dates());
        check.phases(definition.phases());
        CategoryCheck.check(definition.categories(), check.faults);
        check.report(definition.report());
        check.awards(definition.awards());
        definition.contacts().forEach(check::contact);
        check.faults.refuse();
    }

    private void basics(CampaignDefinition definition) {
        faults.requireCode(definition.code(), "活动编号", "The campaign code");
        if (faults.requireText(definition.title(), "活动名称", "The title")) {
            faults.require(
                    definition.title().codePoints().count() <= LONGEST_TITLE,
                    "活动名称不能超过 " + LONGEST_TITLE + " 字",
                    "The title is longer than " + LONGEST_TITLE + " characters");
        }
    }

    private void dates(CampaignDates dates) {
        if (!faults.require(
                dates != null && dates.opensAt() != null && dates.cutoffAt() != null && dates.judgingEndsAt() != null,
                "开始、截止、评审结束三个时间都要填写",
                "The opening, the cutoff and the end of judging are all needed")) {
            return;
        }
        faults.require(
                dates.opensAt().isBefore(dates.cutoffAt()), "开始时间要早于上报截止时间", "The opening must come before the cutoff");
        faults.require(
                dates.cutoffAt().isBefore(dates.judgingEndsAt()),
                "上报截止时间要早于评审结束时间",
                "The cutoff must come before the end of judging");
        faults.require(
                dates.publicityDays() >= 1 && dates.publicityDays() <= LONGEST_PUBLICITY_DAYS,
                "公示天数要在 1 到 " + LONGEST_PUBLICITY_DAYS + " 之间",
                "The publicity period must be 1 to " + LONGEST_PUBLICITY_DAYS + " days");
    }

    private void phases(List<Phase> phases) {
        phases.forEach(this::phase);
        faults.requireDistinct(phases.stream().map(Phase::code).toList(), "阶段编号", "The phase code");
    }

    private void phase(Phase phase) {
        faults.requireCode(phase.code(), "阶段编号", "The phase code");
        faults.requireText(phase.name(), "阶段“" + phase.code() + "”的名称", "The name of phase “" + phase.code() + "”");
        faults.require(
                phase.from() != null && phase.to() != null && !phase.to().isBefore(phase.from()),
                "阶段“" + phase.name() + "”的起止日期要填写，且结束不早于开始",
                "Phase “" + phase.name() + "” needs a first and a last day in this order");
    }

    private void report(ReportRule report) {
        if (faults.require(report != null, "上报数量要求不能为空", "The report rule is missing")) {
            faults.require(report.minimum() >= 0, "最少上报数量不能为负数", "The minimum to report must not be negative");
        }
    }

    private void awards(AwardRule awards) {
        if (!faults.require(awards != null, "奖项设置不能为空", "The award rule is missing")) {
            return;
        }
        faults.require(
                awards.ratio() != null
                        && awards.ratio().signum() > 0
                        && awards.ratio().compareTo(BigDecimal.ONE) <= 0,
                "获奖比例要大于 0 且不超过 1（例如 0.30 表示 30%）",
                "The award ratio must be above 0 and at most 1");
        faults.require(awards.judges() >= 1, "每个评审组至少要有 1 名评委", "A panel needs at least one judge");
        faults.require(!awards.tiers().isEmpty(), "至少要设一个奖项等次", "At least one award tier is needed");
        awards.tiers().forEach(this::tier);
        faults.requireDistinct(awards.tiers().stream().map(AwardRule.Tier::code).toList(), "奖项编号", "The tier code");
    }

    private void tier(AwardRule.Tier tier) {
        faults.requireCode(tier.code(), "奖项编号", "The tier code");
        faults.requireText(tier.name(), "奖项“" + tier.code() + "”的名称", "The name of tier “" + tier.code() + "”");
        faults.require(
                tier.weight() > 0,
                "奖项“" + tier.name() + "”的份额要大于 0",
                "Tier “" + tier.name() + "” needs a weight above 0");
    }

    private void contact(Contact contact) {
        faults.require(
                contact.office() != null && !contact.office().isBlank()
                        || contact.name() != null && !contact.name().isBlank(),
                "联系人要填写单位或姓名",
                "A contact needs an office or a name");
        faults.require(
                contact.mail() == null
                        || contact.mail().isBlank()
                        || contact.mail().matches("[^@\\s]+@[^@\\s]+"),
                "联系人邮箱“" + contact.mail() + "”不是有效的邮箱地址",
                "“" + contact.mail() + "” is no mail address");
    }
}
