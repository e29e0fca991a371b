package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.zhuji.inbox.Inbox;

/** The menu: every page that announces itself and that this person may open, with the number of open tasks, as it is now. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class Navigation extends SideNav {

    private static final String INBOX = "inbox";

    private final Inbox inbox;
    private final SignedIn signedIn;
    private final transient ListWatch watch;
    private final Span badge = new Span();
    private transient Registration watching = () -> {};

    Navigation(Inbox inbox, SignedIn signedIn, ListWatch watch) {
        this.inbox = inbox;
        this.signedIn = signedIn;
        this.watch = watch;
        setId("main-menu");
        badge.setId("todo-count");
        badge.getElement().getThemeList().add("badge pill small primary");
        MenuConfiguration.getMenuEntries().forEach(entry -> addItem(item(entry)));
    }

    /** @param path where the person is; a page without an entry of its own marks the entry it lies below */
    void refresh(String path) {
        boolean hasOwnEntry = getItems().stream().anyMatch(item -> path.equals(item.getPath()));
        getItems().forEach(item -> item.setMatchNested(!hasOwnEntry));
        refresh();
        getUI().ifPresent(this::follow);
    }

    /** Duties may have changed since the page before, and with them the lists. */
    private void follow(UI window) {
        watching.remove();
        watching = watch.watch(window, inbox.holders(signedIn.actor()), () -> listsChanged(window));
    }

    private void listsChanged(UI window) {
        refresh();
        window.getInternals().getActiveRouterTargetsChain().stream()
                .filter(FollowsLists.class::isInstance)
                .forEach(page -> ((FollowsLists) page).listsChanged());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        super.onDetach(event);
    }

    void refresh() {
        long open = openTasks();
        badge.setVisible(open > 0);
        badge.setText(open > 999 ? "999+" : Long.toString(open));
        badge.getElement().setAttribute("aria-label", t(open + " 件待办", open + " open tasks"));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(MenuTitles.of(entry.title()), withoutSlash(entry.path()));
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        if (withoutSlash(entry.path()).equals(INBOX)) {
            item.setSuffixComponent(badge);
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
