package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhuji.judging.AwardTableView;
import org.zhuji.judging.AwardTableView.TierLine;
import org.zhuji.judging.AwardTables;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** The leadership group sets how many awards of each tier there are, seeing numbers only. */
@Route("judging/:judgingId/award-table")
@RolesAllowed({"LEADERSHIP_GROUP", "PANEL_CHAIR", "ORGANISER"})
@StyleSheet("context://judging.css")
public class AwardTableDesk extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final AwardTables tables;
    private final transient SignedIn signedIn;
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final Div lines = new Div();
    private transient AwardTableView view;

    AwardTableDesk(AwardTables tables, SignedIn signedIn) {
        this.tables = tables;
        this.signedIn = signedIn;
        addClassName("zj-page");
        lines.addClassNames("zj-card", "zj-award-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("judgingId").orElse(0L));
    }

    @Override
    public String getPageTitle() {
        return t("审定奖项设置 · 逐级", "Approve the award table · Zhuji");
    }

    private void show(long judgingId) {
        view = tables.view(signedIn.actor(), judgingId);
        fields.clear();
        removeAll();
        add(new H2(t("奖项设置：", "Award table: ") + view.judging().categoryName()), rule());
        showLines();
        add(lines);
        if (view.approved()) {
            add(new Paragraph(t("奖项设置已审定。", "The award table is approved.")));
        } else if (signedIn.actor().holdsAny(Role.LEADERSHIP_GROUP)) {
            add(actions());
        } else {
            add(new Paragraph(t("等待领导小组审定。", "Waiting for the leadership group.")));
        }
    }

    private Component rule() {
        String percent = view.ratio().movePointRight(2).stripTrailingZeros().toPlainString();
        Div rule = new Div(new Paragraph(t(
                "有效作品 " + view.validWorks() + " 件，按 " + percent + "% 计算，设奖不超过 " + view.awards()
                        + " 个（舍去小数）。各等次按权重分配。为保证公正，审定前不显示作品和作者。",
                view.validWorks() + " valid works; " + percent + "% of them, rounded down: at most " + view.awards()
                        + " awards, shared by weight. Works and authors stay hidden until the table is approved.")));
        rule.setId("award-rule");
        rule.addClassName("zj-notice");
        return rule;
    }

    private void showLines() {
        lines.removeAll();
        NativeTable table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(t("奖项", "Tier")),
                        new NativeTableHeaderCell(t("权重", "Weight")),
                        new NativeTableHeaderCell(t("建议名额", "Proposed")),
                        new NativeTableHeaderCell(t("审定名额", "Approved")),
                        new NativeTableHeaderCell(t("分界线", "Cut line"))));
        view.tiers().forEach(tier -> table.getBody().add(row(tier)));
        lines.add(table);
    }

    private NativeTableRow row(TierLine tier) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                labelled(t("奖项", "Tier"), new Span(tier.tierName())),
                labelled(t("权重", "Weight"), new Span(String.valueOf(tier.weight()))),
                labelled(t("建议名额", "Proposed"), new Span(String.valueOf(tier.proposed()))),
                labelled(t("审定名额", "Approved"), number(tier)),
                labelled(t("分界线", "Cut line"), cut(tier)));
        return row;
    }

    private Component number(TierLine tier) {
        if (view.approved() || !signedIn.actor().holdsAny(Role.LEADERSHIP_GROUP)) {
            return new Span(String.valueOf(tier.awards()));
        }
        IntegerField field = fields.computeIfAbsent(tier.tierCode(), code -> field(tier));
        return field;
    }

    private IntegerField field(TierLine tier) {
        IntegerField field = new IntegerField();
        field.setId("quota-" + tier.tierCode());
        field.setAriaLabel(tier.tierName());
        field.setMin(0);
        field.setMax(view.awards());
        field.setStepButtonsVisible(true);
        field.setValue(tier.awards());
        field.addValueChangeListener(change -> preview());
        return field;
    }

    private void preview() {
        try {
            view = tables.preview(signedIn.actor(), view.judging().id(), chosen());
            showLines();
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }

    private Component cut(TierLine tier) {
        if (tier.awards() == 0) {
            return new Span(t("空缺", "none"));
        }
        String text = t("末位 ", "last in ")
                + score(tier.lastIn())
                + (tier.firstOut() == null ? "" : t("，下一位 ", ", next ") + score(tier.firstOut()));
        Div cut = new Div(new Span(text));
        if (tier.firstOut() != null) {
            cut.add(new Span(t("，相差 ", ", gap ") + score(tier.lastIn().subtract(tier.firstOut()))));
        }
        if (isLevel(tier) && !tier.tied()) {
            Span level = new Span(t("均分相同：先后按活动的排序规则确定", "level means: placed by the campaign's tie rules"));
            level.getElement().getThemeList().add("badge contrast");
            cut.add(new Div(level));
        }
        if (tier.tied()) {
            Span tied = new Span(t("并列，待组长裁定", "level: the chair decides"));
            tied.getElement().getThemeList().add("badge error");
            cut.add(new Div(tied));
        }
        return cut;
    }

    private static boolean isLevel(TierLine tier) {
        return tier.firstOut() != null && tier.lastIn().compareTo(tier.firstOut()) == 0;
    }

    private Component actions() {
        return new Approval(
                "approve-table",
                t("意见（改动名额须写明理由）", "Opinion (needed if you change numbers)"),
                new Approval.Question(
                        t("审定奖项设置？", "Approve the award table?"),
                        t("审定后按分数生成拟获奖名单，名额不能再改。", "The list of names follows from it; the numbers are final."),
                        t("同意", "Approve")),
                this::approve);
    }

    private void approve(String opinion) {
        try {
            tables.approve(signedIn.actor(), view.judging().id(), chosen(), opinion);
            Messages.done(t("奖项设置已审定。", "The award table is approved."));
            show(view.judging().id());
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }

    private Map<String, Integer> chosen() {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        fields.forEach((tier, field) -> chosen.put(tier, field.getValue() == null ? 0 : field.getValue()));
        return chosen;
    }

    private static NativeTableCell labelled(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static String score(BigDecimal score) {
        return AwardGrid.score(score);
    }
}
