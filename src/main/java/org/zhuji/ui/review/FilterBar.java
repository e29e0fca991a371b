package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.Category;
import org.zhuji.inbox.InboxFilter.Due;
import org.zhuji.inbox.InboxOrder;
import org.zhuji.inbox.InboxState;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;

/** Narrows a list by campaign, category, unit, date, state and text, and orders it; every change is a new address. */
class FilterBar extends Div {

    private static final int UNIONS_OFFERED = 100;
    private static final int TYPING_PAUSE = 400;

    private final Select<CampaignDetails> campaign = new Select<>();
    private final Select<Category> category = new Select<>();
    private final ComboBox<UnionRow> unit = new ComboBox<>();
    private final TextField text = new TextField();
    private final Select<InboxState> state = new Select<>();
    private final Select<Due> due = new Select<>();
    private final Select<InboxOrder> order = new Select<>();
    private final Button clear = new Button(t("清除筛选", "Clear"));
    private final transient Consumer<TaskFilter> changed;
    private boolean filling;

    FilterBar(
            List<CampaignDetails> campaigns,
            List<Category> categories,
            UnionService unions,
            UnionScope scope,
            Consumer<TaskFilter> changed) {
        this.changed = changed;
        addClassNames("zj-filter", "zj-no-print");
        setId("filter");
        prepareText();
        prepare(campaign, "filter-campaign", t("活动", "Campaign"), campaigns, FilterBar::title);
        offerAll(campaign, t("全部活动", "All campaigns"));
        prepare(category, "filter-category", t("类别", "Category"), categories, FilterBar::name);
        offerAll(category, t("全部类别", "All categories"));
        prepareUnit(unions, scope);
        prepare(due, "filter-due", t("期限", "Due"), List.of(Due.values()), FilterBar::words);
        prepare(order, "filter-order", t("排序", "Order"), List.of(InboxOrder.values()), FilterBar::words);
        prepare(state, "filter-state", t("状态", "State"), List.of(), FilterBar::words);
        List.of(due, state, order).forEach(field -> field.addClassName("zj-filter-small"));
        clear.setId("filter-clear");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> changed.accept(TaskFilter.all(state.getValue())));
        campaign.setVisible(campaigns.size() > 1);
        add(text, campaign, category, unit, due, state, order, clear);
    }

    void show(TaskFilter filter, UnionService unions) {
        filling = true;
        boolean ended = filter.state() == InboxState.DONE || filter.state() == InboxState.CLOSED;
        state.setItems(
                ended
                        ? List.of(InboxState.DONE, InboxState.CLOSED)
                        : List.of(InboxState.OPEN, InboxState.WAITING, InboxState.SUSPENDED));
        state.setValue(filter.state());
        due.setVisible(!ended);
        order.setVisible(!ended);
        due.setValue(filter.due());
        order.setValue(filter.order());
        campaign.setValue(find(campaign, item -> filter.campaign() != null && item.id() == filter.campaign()));
        category.setValue(find(category, item -> item.code().equals(filter.category())));
        unit.setValue(
                filter.unit() == null ? null : unions.findByCode(filter.unit()).orElse(null));
        text.setValue(filter.text() == null ? "" : filter.text());
        clear.setVisible(filter.isNarrowed());
        filling = false;
    }

    private static <T> T find(Select<T> field, java.util.function.Predicate<T> wanted) {
        return field.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    }

    private <T> void prepare(Select<T> field, String id, String label, List<T> items, Function<T, String> words) {
        field.setId(id);
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        field.setAriaLabel(label);
        field.addValueChangeListener(change -> tell());
    }

    private static <T> void offerAll(Select<T> field, String words) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words);
        field.setPlaceholder(words);
    }

    private void prepareUnit(UnionService unions, UnionScope scope) {
        unit.setId("filter-unit");
        unit.setPlaceholder(t("全部单位", "All units"));
        unit.setAriaLabel(t("作者单位", "Author's unit"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(UnionRow::name);
        unit.setItems(query -> unions.search(scope, query.getFilter().orElse(""), UNIONS_OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        unit.addValueChangeListener(change -> tell());
    }

    private void prepareText() {
        text.setId("filter-text");
        text.setPlaceholder(t("名称、编号、作者、单位", "Title, number, author, unit"));
        text.setAriaLabel(t("查找", "Find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.addValueChangeListener(change -> tell());
    }

    private static String title(CampaignDetails campaign) {
        return campaign.definition().title();
    }

    private static String name(Category category) {
        return t(category.name(), category.englishName());
    }

    private static String words(InboxState state) {
        return switch (state) {
            case OPEN -> t("待我办理", "To decide");
            case WAITING -> t("等待他人签署", "Waiting for signatures");
            case SUSPENDED -> t("已挂起", "Suspended");
            case DONE -> t("我办理的", "Decided by me");
            case CLOSED -> t("自动结束的任务", "Ended without me");
        };
    }

    private static String words(Due due) {
        return switch (due) {
            case ANY -> t("不限期限", "Any date");
            case SOON -> t("3 天内到期", "Due in 3 days");
            case OVERDUE -> t("逾期", "Overdue");
        };
    }

    private static String words(InboxOrder order) {
        return switch (order) {
            case ARRIVAL -> t("先到先办", "Oldest first");
            case DUE -> t("按期限", "By due date");
        };
    }

    private void tell() {
        if (filling || state.getValue() == null) {
            return;
        }
        changed.accept(new TaskFilter(
                state.getValue(),
                campaign.getValue() == null ? null : campaign.getValue().id(),
                category.getValue() == null ? null : category.getValue().code(),
                unit.getValue() == null ? null : unit.getValue().code(),
                due.getValue(),
                order.getValue(),
                text.getValue().isBlank() ? null : text.getValue().strip()));
    }
}
