package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.QuotaRow;
import org.zhuji.ui.parts.SearchField;
import org.zhuji.ui.parts.Times;

/** What each addressed union is asked for, and whether it has confirmed the notice (REQ-02, REQ-22). */
class QuotasTab extends Div {

    private final Editing editing;
    private final UnionTasks tasks;
    private final QuotaDialog.Store store;
    private final Grid<UnionTasks.Row> grid = new Grid<>();
    private final Span summary = new Span();
    private final TextField search = new SearchField(t("按单位名称查找", "Find a union"), t("按单位名称查找", "Find a union"));

    QuotasTab(Editing editing, UnionTasks tasks, QuotaDialog.Store store) {
        this.editing = editing;
        this.tasks = tasks;
        this.store = store;
        addClassNames("zj-card", "zj-section");
        summary.addClassName("zj-quiet");
        search.addValueChangeListener(change -> fill());
        columns();
        Div head = new Div(new H3(t("任务数与签收", "Quotas and receipts")), search);
        head.addClassName("zj-section-head");
        add(
                head,
                new Paragraph(t(
                        "列出通知主送单位。未单独下达任务的单位，按“评审与奖项”中的最少上报件数提醒。",
                        "The addressed unions. Without a quota of its own, the minimum for all applies.")),
                summary,
                grid);
        fill();
    }

    private void columns() {
        grid.setId("quotas");
        grid.addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(false);
        grid.setHeight("34rem");
        grid.addColumn(row -> row.union().name())
                .setHeader(t("单位", "Union"))
                .setFlexGrow(3)
                .setWidth("5.5rem");
        grid.addColumn(this::quotas).setHeader(t("任务数", "Quota")).setFlexGrow(3).setWidth("5rem");
        grid.addColumn(QuotasTab::received)
                .setHeader(t("签收", "Received"))
                .setFlexGrow(2)
                .setWidth("4.5rem");
        if (editing.isOrganiser()) {
            grid.addComponentColumn(this::editButton).setFlexGrow(0).setWidth("4rem");
        }
    }

    private Button editButton(UnionTasks.Row row) {
        Button button =
                new Button(VaadinIcon.EDIT.create(), click -> QuotaDialog.open(editing, row, store, this::fill));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        String label = t("设置任务数：", "Set the quota of ") + row.union().name();
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setId("quota-" + row.union().code());
        return button;
    }

    private String quotas(UnionTasks.Row row) {
        if (row.quotas().isEmpty()) {
            return t("未单独下达", "—");
        }
        return String.join(t("；", "; "), row.quotas().stream().map(this::words).toList());
    }

    private String words(QuotaRow quota) {
        String range = quota.maximum() == null ? "≥ " + quota.minimum() : quota.minimum() + "–" + quota.maximum();
        return (quota.categoryCode() == null ? t("合计", "All") : categoryName(quota.categoryCode())) + " " + range;
    }

    private String categoryName(String code) {
        return editing.definition().categories().stream()
                .filter(category -> category.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(code);
    }

    private static String received(UnionTasks.Row row) {
        return row.acknowledged() == null
                ? t("未签收", "not yet")
                : row.acknowledgedBy() + " "
                        + Times.shortMinute(row.acknowledged().at());
    }

    private void fill() {
        List<UnionTasks.Row> all = tasks.of(editing.campaign().id());
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(all.stream()
                .filter(row -> row.union().name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        long received = all.stream().filter(row -> row.acknowledged() != null).count();
        int least = all.stream()
                .flatMap(row -> row.quota(null).stream())
                .mapToInt(QuotaRow::minimum)
                .sum();
        summary.setText(t(
                "共 " + all.size() + " 个单位，已签收 " + received + " 个；下达任务合计最少 " + least + " 件。",
                all.size() + " unions, " + received + " have confirmed; at least " + least + " works asked for."));
    }
}
