package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.EmptyState;

/** Sends each person to the desk they most likely came for. */
@Route("")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Desk> DESKS = List.of(
            new Desk(
                    "inbox",
                    Role.HANDLER,
                    Role.LEADER,
                    Role.RECEIVING_DESK,
                    Role.LEADERSHIP_GROUP,
                    Role.PANEL_CHAIR,
                    Role.ORGANISER),
            new Desk("judging", Role.JUDGE),
            new Desk("submission", Role.WORKER),
            new Desk("campaigns", Role.PUBLICIST),
            new Desk("unions", Role.SYSTEM_ADMIN),
            new Desk("people", Role.SECURITY_ADMIN),
            new Desk("audit", Role.AUDITOR));

    private final SignedIn signedIn;

    HomeView(SignedIn signedIn) {
        this.signedIn = signedIn;
        addClassName("zj-page");
        add(new EmptyState(
                t("目前没有可以办理的事项", "Nothing to do here at the moment"),
                t(
                        "您的账号还没有职责。如需办理，请联系本单位安全管理员。",
                        "Your account holds no duty yet. Ask your security administrator if it should.")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk(signedIn.actor()).ifPresent(path -> event.forwardTo(path));
    }

    @Override
    public String getPageTitle() {
        return t("逐级", "Zhuji");
    }

    private static Optional<String> desk(Actor actor) {
        List<String> open = MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .toList();
        Optional<String> wanted = DESKS.stream()
                .filter(desk -> actor.holdsAny(desk.roles()))
                .flatMap(desk -> open.stream().filter(path -> path.startsWith(desk.prefix())))
                .findFirst();
        return wanted.or(() -> open.stream().findFirst());
    }

    /** Where holders of these roles begin: the first menu entry whose path begins so. */
    private record Desk(String prefix, Role... roles) {}
}
