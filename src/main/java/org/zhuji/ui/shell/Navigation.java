package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.zhuji.inbox.CopyDesk;
import org.zhuji.inbox.Inbox;

/** The menu: every page that announces itself and that this person may open, with the number of open tasks. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class Navigation extends SideNav {

    private static final String INBOX = "inbox";
    private static final String COPIES = "copies";

    private final Inbox inbox;
    private final SignedIn signedIn;
    private final CopyDesk copies;
    private final Span badge = new Span();
    private final Span unread = new Span();

    Navigation(Inbox inbox, CopyDesk copies, SignedIn signedIn) {
        this.inbox = inbox;
        this.copies = copies;
        this.signedIn = signedIn;
        setId("main-menu");
        badge.setId("todo-count");
        badge.getElement().getThemeList().add("badge pill small primary");
        unread.setId("copies-count");
        unread.getElement().getThemeList().add("badge pill small");
        MenuConfiguration.getMenuEntries().forEach(entry -> addItem(item(entry)));
    }

    /** @param path where the person is; a page without an entry of its own marks the entry it lies below */
    void refresh(String path) {
        boolean hasOwnEntry = getItems().stream().anyMatch(item -> path.equals(item.getPath()));
        getItems().forEach(item -> item.setMatchNested(!hasOwnEntry));
        refresh();
    }

    void refresh() {
        long open = openTasks();
        badge.setVisible(open > 0);
        badge.setText(open > 999 ? "999+" : Long.toString(open));
        badge.getElement().setAttribute("aria-label", t(open + " 件待办", open + " open tasks"));
        refreshCopies();
    }

    private void refreshCopies() {
        long count = copies.unread(signedIn.actor());
        unread.setVisible(count > 0);
        unread.setText(count > 999 ? "999+" : Long.toString(count));
        unread.getElement().setAttribute("aria-label", t(count + " 件抄送待阅", count + " unread copies"));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(MenuTitles.of(entry.title()), withoutSlash(entry.path()));
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        if (withoutSlash(entry.path()).equals(INBOX)) {
            item.setSuffixComponent(badge);
        } else if (withoutSlash(entry.path()).equals(COPIES)) {
            item.setSuffixComponent(unread);
        }
        item.setId("menu-" + withoutSlash(entry.path()).replace('/', '-'));
        return item;
    }

    private long openTasks() {
        return inbox.openCount(signedIn.actor());
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
