package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.inbox.InboxRow;

/** 更多操作: the operations offered for a task. */
class TaskMenu extends MenuBar {

    TaskMenu(InboxRow row, List<TaskAction> offered, Consumer<TaskAction.After> done) {
        setId("task-menu");
        addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        addClassName("zj-no-print");
        setVisible(!offered.isEmpty());
        MenuItem more = addItem(t("更多操作 ▾", "More ▾"));
        for (TaskAction action : offered) {
            more.getSubMenu()
                    .addItem(action.label(), click -> action.start(row, done))
                    .setId("action-" + action.id());
        }
    }
}
