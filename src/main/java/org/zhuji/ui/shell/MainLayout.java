package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import jakarta.annotation.security.PermitAll;
import org.zhuji.campaign.CampaignDefinition;

/** The frame around every page of a signed-in person: where I am, what time it is, what I may do, whom I may ask. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final NowBar now;
    private final NoticeBell bell;
    private final Navigation navigation;

    MainLayout(
            CurrentCampaign campaign,
            NowBar now,
            Navigation navigation,
            UserMenu user,
            HelpCard help,
            NoticeBell bell) {
        this.now = now;
        this.bell = bell;
        this.navigation = navigation;
        addClassName("zj-frame");
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("打开或收起菜单", "Open or close the menu"));
        Div tools = new Div(now, bell, help.button(), new LanguageSwitch("language"), user);
        tools.addClassName("zj-header-tools");
        addToNavbar(toggle, brand(campaign), tools);
        Scroller menu = new Scroller(navigation);
        menu.addClassName("zj-drawer-menu");
        addToDrawer(menu, footer(campaign));
    }

    /** Brings the counters and the clock up to date, after a decision for instance. */
    public void refresh() {
        now.refresh();
        bell.refresh();
        navigation.refresh();
    }

    /** Only who is signed in is told of changes; the thousands who enter works need no open line. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        PushConfiguration push = event.getUI().getPushConfiguration();
        if (push.getPushMode() == PushMode.DISABLED) {
            // what is sent comes as ordinary requests, past the same guards as ever
            push.setTransport(Transport.WEBSOCKET_XHR);
            push.setPushMode(PushMode.AUTOMATIC);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        now.refresh();
        bell.refresh();
        navigation.refresh(event.getLocation().getPath());
    }

    private static Component brand(CurrentCampaign campaign) {
        Span mark = new Span("级");
        mark.addClassName("zj-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        H1 name = new H1(t("逐级", "Zhuji"));
        Anchor home = new Anchor("", mark, name);
        home.addClassName("zj-brand");
        home.getElement().setAttribute("router-link", true);
        Span title = new Span(
                campaign.find().map(found -> found.definition().title()).orElse(""));
        title.setId("campaign-title");
        title.addClassName("zj-campaign");
        title.setTitle(title.getText());
        Div brand = new Div(home, title);
        brand.addClassName("zj-brand-line");
        return brand;
    }

    private static Component footer(CurrentCampaign campaign) {
        Footer footer = new Footer();
        footer.addClassName("zj-drawer-foot");
        // A telephone's header has no room for it.
        footer.add(new LanguageSwitch("language-phone"));
        campaign.find().map(found -> found.definition()).ifPresent(definition -> footer.add(notice(definition)));
        return footer;
    }

    private static Component notice(CampaignDefinition definition) {
        Div theme = new Div(definition.theme());
        Div number = new Div(definition.documentNumber());
        return new Div(theme, number);
    }
}
