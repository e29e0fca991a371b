package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.zhuji.people.Actor;
import org.zhuji.people.AuditReading;
import org.zhuji.ui.shell.SignedIn;

/** Recomputes every chain in the background and shows how far it is; the page is asked again twice a second. */
class ChainVerification extends Div {

    private static final int POLL_MILLIS = 500;
    private static final int NO_POLLING = -1;
    private static final int SHOWN = 50;

    private final transient AuditReading reading;
    private final transient SignedIn signedIn;
    private final Button start =
            new Button(t("校验全部记录", "Verify all entries"), VaadinIcon.CHECK_CIRCLE_O.create(), click -> start());
    private final ProgressBar bar = new ProgressBar();
    private final Div result = new Div();
    private final AtomicLong checked = new AtomicLong();
    private transient CompletableFuture<List<String>> running;

    ChainVerification(AuditReading reading, SignedIn signedIn) {
        this.reading = reading;
        this.signedIn = signedIn;
        start.setId("audit-verify");
        result.setId("audit-verify-result");
        bar.setIndeterminate(true);
        bar.setVisible(false);
        Div line = new Div(start, result);
        line.addClassName("zj-admin-bar");
        add(line, bar);
    }

    private void start() {
        Actor actor = signedIn.actor();
        UI ui = UI.getCurrent();
        checked.set(0);
        start.setEnabled(false);
        bar.setVisible(true);
        say(new Span(t("正在校验……", "Verifying …")));
        running = CompletableFuture.supplyAsync(() -> reading.verify(actor, checked::set));
        ui.setPollInterval(POLL_MILLIS);
        ui.addPollListener(poll -> {
            if (running == null) {
                poll.unregisterListener();
            } else {
                show(ui);
            }
        });
    }

    private void show(UI ui) {
        if (!running.isDone()) {
            say(new Span(t("已校验 " + checked.get() + " 条……", checked.get() + " entries so far …")));
            return;
        }
        CompletableFuture<List<String>> done = running;
        running = null;
        ui.setPollInterval(NO_POLLING);
        start.setEnabled(true);
        bar.setVisible(false);
        if (done.isCompletedExceptionally()) {
            say(Badges.bad(t("校验未能完成，请稍后再试。", "The check did not finish; try again later.")));
            return;
        }
        showResult(done.join());
    }

    private void showResult(List<String> broken) {
        if (broken.isEmpty()) {
            say(Badges.good(t(
                    "校验完成：" + checked.get() + " 条记录完整，没有被改动或删除。",
                    "Verified: all " + checked.get() + " entries are complete and unchanged.")));
            return;
        }
        UnorderedList list = new UnorderedList();
        broken.stream().limit(SHOWN).map(ListItem::new).forEach(list::add);
        result.removeAll();
        result.add(
                Badges.bad(t(
                        "发现 " + broken.size() + " 条记录链异常，请立即保全数据库并报告。",
                        broken.size() + " broken chains: secure the database and report at once.")),
                list);
    }

    private void say(Span sentence) {
        result.removeAll();
        result.add(sentence);
    }
}
