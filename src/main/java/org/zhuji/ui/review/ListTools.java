package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.ListColumns;
import org.zhuji.inbox.ListColumns.Column;
import org.zhuji.inbox.SavedFilters;
import org.zhuji.ui.shell.SignedIn;

/** What stands beside a list's heading: filters kept, columns chosen, paper. */
@Component
class ListTools {

    private final SavedFilters filters;
    private final ListColumns columns;
    private final SignedIn signedIn;

    ListTools(SavedFilters filters, ListColumns columns, SignedIn signedIn) {
        this.filters = filters;
        this.columns = columns;
        this.signedIn = signedIn;
    }

    SavedFilterMenu savedFilters(InboxState list, Consumer<TaskFilter> go) {
        return new SavedFilterMenu(filters, signedIn::actor, list, go);
    }

    Set<Column> chosen() {
        return columns.of(signedIn.actor());
    }

    /** @param changed shows the list anew */
    MenuBar columns(Runnable changed) {
        MenuBar bar = new MenuBar();
        bar.setId("columns");
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        MenuItem top = bar.addItem(t("显示列 ▾", "Columns ▾"));
        Set<Column> chosen = chosen();
        for (Column column : Column.values()) {
            MenuItem item = top.getSubMenu().addItem(TaskColumns.words(column), click -> {
                boolean wanted = click.getSource().isChecked();
                choose(column, wanted);
                changed.run();
            });
            item.setId("column-" + column.name().toLowerCase(java.util.Locale.ROOT));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(chosen.contains(column));
        }
        return bar;
    }

    private void choose(Column column, boolean wanted) {
        Set<Column> next = EnumSet.noneOf(Column.class);
        next.addAll(chosen());
        if (wanted) {
            next.add(column);
        } else {
            next.remove(column);
        }
        columns.choose(signedIn.actor(), next);
    }

    static Button print() {
        Button print = new Button(
                t("打印", "Print"),
                VaadinIcon.PRINT.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("print");
        print.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return print;
    }
}
