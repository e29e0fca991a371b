package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zhuji.notification.NoticeRow;
import org.zhuji.notification.Notices;
import org.zhuji.shared.Slice;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Times;

/** What the signed-in person was told, the newest first. */
@Route("notices")
@PermitAll
public class NoticesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient Notices notices;
    private final SignedIn signedIn;
    private final Div list = new Div();
    private final Button allRead = new Button(t("全部标为已读", "Mark all as read"), click -> markAllRead());
    private final Button more = new Button(t("更早的通知", "Earlier notices"));
    private String after;

    NoticesView(Notices notices, SignedIn signedIn) {
        this.notices = notices;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
        allRead.setId("mark-all-read");
        list.addClassName("zj-notice-lines");
        more.setId("more");
        more.addClickListener(click -> addPage());
        add(new H2(t("通知", "Notices")), allRead, list, more);
        addPage();
    }

    @Override
    public String getPageTitle() {
        return t("通知 · 逐级", "Notices · Zhuji");
    }

    private void addPage() {
        Slice<NoticeRow> page = notices.list(signedIn.actor(), after, PAGE);
        page.rows().forEach(row -> list.add(line(row)));
        after = page.next();
        more.setVisible(after != null);
        allRead.setVisible(list.getComponentCount() > 0);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    t("还没有通知", "No notices yet"),
                    t("有新的待办、退回或临近截止时，会在这里提醒您。", "New tasks, returns and deadlines will be told here.")));
        }
    }

    private Div line(NoticeRow row) {
        Span at = new Span(Times.minute(row.createdAt()));
        Span state = new Span(row.isUnread() ? t("未读", "Unread") : t("已读", "Read"));
        state.getElement().getThemeList().add(row.isUnread() ? "badge error" : "badge contrast");
        at.addClassName("zj-quiet");
        Div about = new Div(at, state);
        Div line = new Div(new Paragraph(t(row.chinese(), row.english())), about);
        line.addClassNames("zj-card", "zj-notice-line");
        if (row.link() != null) {
            Button open = new Button(t("去办理", "Open"), click -> open(row));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            about.add(open);
        }
        return line;
    }

    private void open(NoticeRow row) {
        notices.markRead(signedIn.actor(), row.id());
        getUI().ifPresent(ui -> ui.navigate(row.link()));
    }

    private void markAllRead() {
        notices.markAllRead(signedIn.actor());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
