package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.SavedFilter;
import org.zhuji.inbox.SavedFilterRefused;
import org.zhuji.inbox.SavedFilters;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;

/** 常用筛选: filters kept under a name, applied by one click; the one in use can be kept, own ones deleted. */
class SavedFilterMenu extends MenuBar {

    private static final int LONGEST_NAME = 30;

    private final transient SavedFilters filters;
    private final transient Supplier<Actor> actor;
    private final InboxState list;
    private final transient Consumer<TaskFilter> go;
    private final SubMenu menu;
    private transient TaskFilter current;

    /** @param list OPEN for 待办, DONE for 已办 */
    SavedFilterMenu(SavedFilters filters, Supplier<Actor> actor, InboxState list, Consumer<TaskFilter> go) {
        this.filters = filters;
        this.actor = actor;
        this.list = list;
        this.go = go;
        this.current = TaskFilter.all(list);
        setId("saved-filters");
        addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        menu = addItem(t("常用筛选 ▾", "Filters ▾")).getSubMenu();
        fill();
    }

    /** The filter in use, which may be kept. */
    void show(TaskFilter filter) {
        current = filter;
        fill();
    }

    private void fill() {
        menu.removeAll();
        List<SavedFilter> kept = filters.of(actor.get(), list);
        kept.forEach(this::offer);
        MenuItem save = menu.addItem(t("保存当前筛选…", "Keep this filter…"), click -> askName());
        save.setId("save-filter");
        save.setEnabled(!current.query().getQueryString().isEmpty());
        List<SavedFilter> own = kept.stream().filter(SavedFilter::isOwn).toList();
        if (!own.isEmpty()) {
            menu.addItem(t("删除…", "Delete…"), click -> askWhich(own)).setId("delete-filter");
        }
    }

    private void offer(SavedFilter filter) {
        MenuItem item = menu.addItem(words(filter), click -> go.accept(of(filter)));
        item.setId("filter-" + filter.id());
    }

    private TaskFilter of(SavedFilter filter) {
        return TaskFilter.of(QueryParameters.fromString(filter.query()), list);
    }

    private static String words(SavedFilter filter) {
        if (filter.sharedIn() == null) {
            return filter.name();
        }
        String by = filter.isOwn() ? "" : t("，", ", ") + filter.owner();
        return filter.name() + t("（共享：", " (shared: ") + filter.sharedIn() + by + t("）", ")");
    }

    private void askName() {
        Dialog dialog = new Dialog(t("保存当前筛选", "Keep this filter"));
        dialog.setId("save-filter-dialog");
        TextField name = new TextField(t("名称", "Name"));
        name.setId("filter-name");
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        name.focus();
        RadioButtonGroup<Long> share = new RadioButtonGroup<>(t("谁可以使用", "Who may use it"));
        share.setId("filter-share");
        List<Duty> duties = SavedFilters.sharingDuties(actor.get());
        List<Long> choices = new java.util.ArrayList<>(List.of(0L));
        duties.stream().map(Duty::unionId).distinct().forEach(choices::add);
        share.setItems(choices);
        share.setItemLabelGenerator(id -> id == 0 ? t("只有我", "Only me") : everybodyIn(duties, id));
        share.setValue(0L);
        share.setVisible(choices.size() > 1);
        Button save = new Button(t("保存", "Keep"), click -> save(dialog, name, share.getValue()));
        save.setId("filter-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(name, share);
        dialog.getFooter().add(new Button(t("取消", "Cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private static String everybodyIn(List<Duty> duties, long unionId) {
        String union = duties.stream()
                .filter(duty -> duty.unionId() == unionId)
                .findFirst()
                .map(Duty::unionName)
                .orElse("");
        return t(union + "的全体工作人员", "Everybody on duty in " + union);
    }

    private void save(Dialog dialog, TextField name, long unionId) {
        try {
            String query = current.query().getQueryString();
            filters.save(actor.get(), list, name.getValue(), query, unionId == 0 ? null : unionId);
        } catch (SavedFilterRefused refused) {
            name.setErrorMessage(Texts.of(refused));
            name.setInvalid(true);
            return;
        }
        dialog.close();
        fill();
        Messages.done(t("已保存到“常用筛选”。", "Kept under “Filters”."));
    }

    private void askWhich(List<SavedFilter> own) {
        Dialog dialog = new Dialog(t("删除常用筛选", "Delete filters"));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("zj-results");
        for (SavedFilter filter : own) {
            Button delete = new Button(VaadinIcon.TRASH.create());
            delete.setId("delete-filter-" + filter.id());
            delete.setAriaLabel(t("删除 ", "Delete ") + filter.name());
            delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            ListItem line = new ListItem(new Span(words(filter)), delete);
            line.addClassName("zj-duty-line");
            delete.addClickListener(click -> {
                filters.delete(actor.get(), filter.id());
                lines.remove(line);
                fill();
            });
            lines.add(line);
        }
        dialog.add(new Paragraph(t("共享的筛选删除后，同事也不能再用。", "Colleagues lose a shared filter, too.")), lines);
        dialog.getFooter().add(new Button(t("完成", "Done"), click -> dialog.close()));
        dialog.open();
    }
}
