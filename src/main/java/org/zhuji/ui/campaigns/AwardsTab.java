package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.campaign.AwardRule;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Criterion;
import org.zhuji.campaign.ReportRule;
import org.zhuji.ui.parts.FactList;

/** What unions are to report, what judges mark and how many works are awarded (REQ-19, REQ-25, REQ-26). */
class AwardsTab extends Div {

    private final Editing editing;

    AwardsTab(Editing editing) {
        this.editing = editing;
        CampaignDefinition campaign = editing.definition();
        addClassName("zj-stack");
        add(new Section(t("上报数量", "Works to report"), editing, () -> AwardsDialogs.report(editing))
                .with(report(campaign.report())));
        add(new Section(t("奖项设置", "Awards"), editing, () -> AwardsDialogs.awards(editing))
                .with(awards(campaign.awards())));
        for (int i = 0; i < campaign.categories().size(); i++) {
            add(criteria(i, campaign.categories().get(i)));
        }
    }

    private static Component report(ReportRule report) {
        String minimum = report.perCategory()
                ? t("每个类别至少 " + report.minimum() + " 件", "at least " + report.minimum() + " per category")
                : t("合计至少 " + report.minimum() + " 件", "at least " + report.minimum() + " in all");
        return new FactList()
                .fact(t("各级工会上报", "Each union reports"), minimum + t("（不足只提醒，不限制）", " (too few: a warning only)"))
                .fact(t("出处", "Clause"), report.clause());
    }

    private static Component awards(AwardRule awards) {
        String percent =
                AwardsDialogs.percent(awards.ratio()).stripTrailingZeros().toPlainString() + "%";
        String tiers = awards.tiers().stream()
                .map(tier -> tier.name() + " " + tier.weight())
                .collect(Collectors.joining(" : "));
        return new FactList()
                .fact(
                        t("获奖比例", "Share awarded"),
                        t("有效作品的 " + percent + "（向下取整）", percent + " of valid works, rounded down"))
                .fact(t("各等次份额", "Shares of the tiers"), tiers)
                .fact(t("每组评委", "Judges per panel"), t(awards.judges() + " 名", "" + awards.judges()))
                .fact(
                        t("计分", "Marks"),
                        t("评委满 5 名时，去掉最高分和最低分后取平均", "from five judges on: mean without the highest and lowest"))
                .fact(t("出处", "Clause"), awards.clause());
    }

    private Section criteria(int index, Category category) {
        Section section = new Section(
                t("评分指标：", "Criteria: ") + category.name(),
                editing,
                () -> AwardsDialogs.criteria(editing, index, category));
        section.setId("criteria-" + category.code());
        int total = category.criteria().stream().mapToInt(Criterion::weight).sum();
        return section.with(lines(category.criteria(), total));
    }

    private static Div lines(List<Criterion> criteria, int total) {
        Div list = new Div();
        list.addClassName("zj-criteria");
        for (Criterion criterion : criteria) {
            Span name = new Span(criterion.name());
            name.addClassName("zj-who");
            int share = Math.round(100f * criterion.weight() / Math.max(1, total));
            Span weight = new Span(t(
                    "权重 " + criterion.weight() + "（" + share + "%） · 满分 " + criterion.scale(),
                    "weight " + criterion.weight() + " (" + share + "%) · out of " + criterion.scale()));
            Span description = new Span(criterion.description() == null ? "" : criterion.description());
            description.addClassName("zj-quiet");
            Div line = new Div(name, weight, description);
            line.addClassName("zj-may");
            list.add(line);
        }
        return list;
    }
}
