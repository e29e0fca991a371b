package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.zhuji.campaign.AwardRule;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Criterion;
import org.zhuji.campaign.ReportRule;

/** The forms behind the judging and awards tab. */
final class AwardsDialogs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int USUAL_SCALE = 100;

    private AwardsDialogs() {}

    static BigDecimal percent(BigDecimal ratio) {
        return ratio.multiply(HUNDRED);
    }

    static void report(Editing editing) {
        ReportRule report = editing.definition().report();
        IntegerField minimum = Fields.number(t("最少上报件数", "Fewest works"), report.minimum());
        Checkbox perCategory = new Checkbox(t("每个类别分别计算", "Count each category by itself"), report.perCategory());
        TextField clause = Fields.text(t("出处（条款）", "Clause"), report.clause());
        new EditDialog(
                        t("编辑上报数量", "Edit works to report"),
                        () -> editing.change(draft -> draft.report = new ReportRule(
                                clause.getValue().strip(), Fields.numberOf(minimum), perCategory.getValue())),
                        Fields.form(minimum, clause, perCategory))
                .open();
    }

    static void awards(Editing editing) {
        AwardRule awards = editing.definition().awards();
        BigDecimalField share = new BigDecimalField(t("获奖比例", "Share awarded"));
        share.setSuffixComponent(new Span("%"));
        share.setValue(percent(awards.ratio()).stripTrailingZeros());
        IntegerField judges = Fields.number(t("每组评委人数", "Judges per panel"), awards.judges());
        TextField clause = Fields.text(t("出处（条款）", "Clause"), awards.clause());
        RowsEditor<AwardRule.Tier> tiers = new RowsEditor<>(
                awards.tiers(), TierRow::new, t("增加等次", "Add a tier"), () -> new AwardRule.Tier("", "", 1));
        new EditDialog(
                        t("编辑奖项设置", "Edit awards"),
                        () -> editing.change(draft -> draft.awards = new AwardRule(
                                clause.getValue().strip(),
                                ratio(share.getValue(), awards.ratio()),
                                Fields.numberOf(judges),
                                tiers.values())),
                        Fields.form(share, judges, clause),
                        new H4(t("等次（最高的在前）", "Tiers, the highest first")),
                        tiers)
                .open();
    }

    /** An unchanged share keeps its very form (0.30, not 0.3), so that it does not count as an edit. */
    private static BigDecimal ratio(BigDecimal percent, BigDecimal before) {
        if (percent == null) {
            return null;
        }
        BigDecimal ratio = percent.movePointLeft(2);
        return ratio.compareTo(before) == 0 ? before : ratio;
    }

    static void criteria(Editing editing, int index, Category category) {
        RowsEditor<Criterion> rows = new RowsEditor<>(
                category.criteria(),
                CriterionRow::new,
                t("增加指标", "Add a criterion"),
                () -> new Criterion("", "", "", USUAL_SCALE, 1));
        new EditDialog(
                        t("编辑评分指标：", "Edit criteria: ") + category.name(),
                        () -> editing.change(
                                draft -> draft.categories.set(index, category.withCriteria(rows.values()))),
                        rows)
                .open();
    }

    private static final class TierRow implements RowsEditor.Row<AwardRule.Tier> {

        private final TextField name;
        private final TextField code;
        private final IntegerField weight;

        TierRow(AwardRule.Tier tier) {
            name = Fields.text(t("等次名称", "Name"), tier.name());
            code = Fields.text(t("编号", "Code"), tier.code());
            weight = Fields.number(t("份额", "Share"), tier.weight());
        }

        @Override
        public Component fields() {
            return Fields.form(name, code, weight);
        }

        @Override
        public AwardRule.Tier value() {
            return new AwardRule.Tier(code.getValue().strip(), name.getValue().strip(), Fields.numberOf(weight));
        }
    }

    private static final class CriterionRow implements RowsEditor.Row<Criterion> {

        private final TextField name;
        private final TextField code;
        private final TextField description;
        private final IntegerField scale;
        private final IntegerField weight;

        CriterionRow(Criterion criterion) {
            name = Fields.text(t("指标名称", "Name"), criterion.name());
            code = Fields.text(t("编号", "Code"), criterion.code());
            description = Fields.text(t("说明", "Description"), criterion.description());
            scale = Fields.number(t("满分", "Highest mark"), criterion.scale());
            weight = Fields.number(t("权重", "Weight"), criterion.weight());
        }

        @Override
        public Component fields() {
            FormLayout form = Fields.form(name, code, weight, scale, description);
            form.setColspan(description, 2);
            return form;
        }

        @Override
        public Criterion value() {
            return new Criterion(
                    code.getValue().strip(),
                    name.getValue().strip(),
                    description.getValue().strip(),
                    Fields.numberOf(scale),
                    Fields.numberOf(weight));
        }
    }
}
