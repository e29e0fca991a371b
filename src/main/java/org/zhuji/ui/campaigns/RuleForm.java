package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

/** One rule: kind, limit in the unit people think in, the clause it comes from and the words to quote. */
class RuleForm implements RowsEditor.Row<Rule> {

    private static final List<String> FORMATS = List.of("mp4", "jpeg", "png");
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024L);

    private final Select<RuleKind> kind = new Select<>();
    private final BigDecimalField limit = new BigDecimalField(t("数值", "Limit"));
    private final Checkbox inclusive = new Checkbox(t("等于该数值也合格", "The limit itself is allowed"));
    private final CheckboxGroup<String> formats = new CheckboxGroup<>(t("允许的格式", "Allowed formats"));
    private final TextField clause;
    private final TextField quote;

    RuleForm(Rule rule) {
        kind.setLabel(t("种类", "Kind"));
        kind.setItems(RuleKind.values());
        kind.setItemLabelGenerator(item -> t(item.label(), item.english()));
        clause = Fields.text(t("出处（条款；通知没有规定的写“设置”）", "Clause (设置 for a setting)"), rule.clause());
        quote = Fields.text(t("原文（退回时引用）", "Words to quote"), rule.quote());
        formats.setItems(FORMATS);
        formats.setItemLabelGenerator(format -> format.toUpperCase(Locale.ROOT));
        formats.setValue(Set.copyOf(rule.values()));
        inclusive.setValue(rule.inclusive());
        kind.addValueChangeListener(change -> adapt(change.getValue()));
        kind.setValue(rule.kind());
        limit.setValue(shown(rule));
    }

    private void adapt(RuleKind chosen) {
        boolean limited = chosen != null && chosen.hasLimit();
        limit.setVisible(limited);
        inclusive.setVisible(limited);
        formats.setVisible(chosen == RuleKind.FORMAT);
        limit.setSuffixComponent(limited ? new Span(unit(chosen)) : null);
    }

    private static String unit(RuleKind kind) {
        return switch (kind) {
            case MAX_DURATION -> t("秒", "s");
            case MAX_SIZE -> "MB";
            case MIN_LONG_EDGE -> t("像素", "px");
            case MIN_LOUDNESS -> "LUFS";
            default -> t("个", "files");
        };
    }

    private static BigDecimal shown(Rule rule) {
        if (rule.limit() == null || rule.kind() != RuleKind.MAX_SIZE) {
            return rule.limit();
        }
        // Dividing by a power of two always ends
        return rule.limit().divide(MEGABYTE).stripTrailingZeros();
    }

    private BigDecimal stored() {
        if (!kind.getValue().hasLimit() || limit.getValue() == null) {
            return null;
        }
        return kind.getValue() == RuleKind.MAX_SIZE ? plain(limit.getValue().multiply(MEGABYTE)) : limit.getValue();
    }

    private static BigDecimal plain(BigDecimal bytes) {
        BigDecimal trimmed = bytes.stripTrailingZeros();
        return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
    }

    @Override
    public Component fields() {
        FormLayout form = Fields.form(kind, limit, formats, inclusive, clause, quote);
        form.setColspan(quote, 2);
        return form;
    }

    @Override
    public Rule value() {
        if (kind.getValue() == null) {
            return new Rule(null, clause.getValue(), quote.getValue(), null, true, List.of());
        }
        boolean limited = kind.getValue().hasLimit();
        List<String> values = kind.getValue() == RuleKind.FORMAT
                ? FORMATS.stream().filter(formats.getValue()::contains).toList()
                : List.of();
        return new Rule(
                kind.getValue(),
                clause.getValue().strip(),
                quote.getValue().strip(),
                stored(),
                limited && inclusive.getValue(),
                values);
    }
}
