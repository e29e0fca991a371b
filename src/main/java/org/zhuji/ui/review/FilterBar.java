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
import org.zhuji.campaign.Category;
import org.zhuji.inbox.InboxState;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;

/** Narrows a list by category, unit and text; every change is a new address. */
class FilterBar extends Div {

    private static final int UNIONS_OFFERED = 100;
    private static final int TYPING_PAUSE = 400;

    private final Select<Category> category = new Select<>();
    private final ComboBox<UnionRow> unit = new ComboBox<>();
    private final TextField text = new TextField();
    private final Select<InboxState> state = new Select<>();
    private final Button clear = new Button(t("清除筛选", "Clear"));
    private final transient Consumer<TaskFilter> changed;
    private boolean filling;

    FilterBar(List<Category> categories, UnionService unions, UnionScope scope, Consumer<TaskFilter> changed) {
        this.changed = changed;
        addClassNames("zj-filter", "zj-no-print");
        setId("filter");
        prepareCategory(categories);
        prepareUnit(unions, scope);
        prepareText();
        prepareState();
        clear.setId("filter-clear");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> changed.accept(new TaskFilter(state.getValue(), null, null, null)));
        add(text, category, unit, state, clear);
    }

    void show(TaskFilter filter, UnionService unions) {
        filling = true;
        state.setVisible(filter.state() != InboxState.OPEN);
        state.setValue(filter.state());
        category.setValue(category.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(filter.category()))
                .findFirst()
                .orElse(null));
        unit.setValue(
                filter.unit() == null ? null : unions.findByCode(filter.unit()).orElse(null));
        text.setValue(filter.text() == null ? "" : filter.text());
        clear.setVisible(filter.isNarrowed());
        filling = false;
    }

    private void prepareCategory(List<Category> categories) {
        category.setId("filter-category");
        category.setItems(categories);
        category.setItemLabelGenerator(
                item -> item == null ? t("全部类别", "All categories") : t(item.name(), item.englishName()));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(t("全部类别", "All categories"));
        category.setPlaceholder(t("全部类别", "All categories"));
        category.setAriaLabel(t("类别", "Category"));
        category.addValueChangeListener(change -> tell());
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
        text.setPlaceholder(t("作品名称、编号、作者", "Title, number, author"));
        text.setAriaLabel(t("查找", "Find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.addValueChangeListener(change -> tell());
    }

    private void prepareState() {
        state.setId("filter-state");
        state.setItems(InboxState.DONE, InboxState.CLOSED);
        state.setItemLabelGenerator(
                item -> item == InboxState.CLOSED ? t("自动结束的任务", "Ended without me") : t("我办理的", "Decided by me"));
        state.setAriaLabel(t("状态", "State"));
        state.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (filling) {
            return;
        }
        String chosenCategory =
                category.getValue() == null ? null : category.getValue().code();
        String chosenUnit = unit.getValue() == null ? null : unit.getValue().code();
        String wanted = text.getValue().isBlank() ? null : text.getValue().strip();
        changed.accept(new TaskFilter(state.getValue(), chosenCategory, chosenUnit, wanted));
    }
}
