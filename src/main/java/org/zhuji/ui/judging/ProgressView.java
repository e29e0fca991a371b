package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.judging.JudgeReplacement;
import org.zhuji.judging.JudgingState;
import org.zhuji.judging.PanelChair;
import org.zhuji.judging.PanelProgress;
import org.zhuji.judging.PanelProgress.JudgeProgress;
import org.zhuji.judging.TieDecisions;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** The chair's board: who has still to score what, the lock, and ties. */
@Route("judging/:judgingId/progress")
@RolesAllowed({"PANEL_CHAIR", "ORGANISER"})
@StyleSheet("context://judging.css")
public class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PanelChair chair;
    private final TieDecisions ties;
    private final JudgeReplacement replacement;
    private final transient SignedIn signedIn;
    private transient PanelProgress progress;

    ProgressView(PanelChair chair, TieDecisions ties, JudgeReplacement replacement, SignedIn signedIn) {
        this.chair = chair;
        this.ties = ties;
        this.replacement = replacement;
        this.signedIn = signedIn;
        addClassName("zj-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("judgingId").orElse(0L));
    }

    @Override
    public String getPageTitle() {
        return t("评分进度 · 逐级", "Progress · Zhuji");
    }

    private void show(long judgingId) {
        progress = chair.progress(signedIn.actor(), judgingId);
        removeAll();
        add(new H2(t("评分进度：", "Progress: ") + progress.judging().categoryName()));
        if (progress.judges().isEmpty()) {
            add(new EmptyState(
                    t("评审组还没有组建", "No panel yet"),
                    t("活动组织者组建评审组后，这里显示每位评委的进度。", "Progress shows here once the panel is named.")));
            return;
        }
        add(summary(), new JudgeList(progress.judges(), acts()));
        ties.ties(signedIn.actor(), judgingId).stream()
                .filter(group -> group.onCutLine() || group.decided())
                .forEach(group -> add(new TieCard(group, isDeciding(), order -> decide(order))));
        if (isChair() && isScoring()) {
            add(new Paragraph(t(
                    "发现回避情形或评委不能完成时，点击下表中的“未交”或“已提交”免去单份评分；须更换评委时请联系活动组织。",
                    "If a conflict comes to light or a sheet will not come, click “missing” or “Submitted” below to release"
                            + " that sheet; to replace a judge ask the organiser.")));
        }
        add(new ProgressMatrix(progress, isChair() && isScoring(), this::askForRelease));
        if (isChair() && isScoring()) {
            add(lockBar());
        }
    }

    private Component summary() {
        int sheets = progress.judging().sheets();
        int submitted = progress.judging().submitted();
        Paragraph summary = new Paragraph(
                progress.locked()
                        ? t("评分表已全部锁定，共 " + submitted + " 份。", "All " + submitted + " sheets are locked.")
                        : t(
                                "共 " + sheets + " 份评分表，已提交 " + submitted + " 份，还差 " + (sheets - submitted)
                                        + " 份。锁定前不显示分数。",
                                submitted + " of " + sheets + " sheets submitted. Scores show after the lock."));
        summary.setId("progress-summary");
        return summary;
    }

    private Component lockBar() {
        Button lock = new Button(t("锁定评分", "Lock"), click -> askForLock());
        lock.setId("lock");
        lock.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(lock);
        bar.addClassName("zj-form-end");
        return bar;
    }

    private void askForLock() {
        Confirm.ask(
                t("锁定全部评分？", "Lock all sheets?"),
                t(
                        "锁定后评委不能再修改，系统随即计算名次和奖项设置，交领导小组审定。此操作不能撤销。",
                        "Judges cannot change anything afterwards; results and the award table are computed next."),
                t("锁定", "Lock"),
                () -> attempt(
                        () -> chair.lock(signedIn.actor(), progress.judging().id(), null), t("评分已锁定。", "Locked.")));
    }

    /** The chair marks nothing and changes nobody; the organiser changes judges and releases nothing. */
    private JudgeList.Acts acts() {
        boolean isOrganiser = signedIn.actor().holdsAny(Role.ORGANISER);
        return new JudgeList.Acts(
                isOrganiser && isScoring() ? this::askForReplacement : null,
                isChair() && isScoring() ? this::askForReleaseOfAll : null);
    }

    private void askForReplacement(JudgeProgress judge) {
        long judgingId = progress.judging().id();
        new ReplaceDialog(
                        judge,
                        replacement.candidates(signedIn.actor(), judgingId),
                        wanted -> attempt(
                                () -> replacement.replace(signedIn.actor(), judgingId, wanted),
                                t("评委已更换，双方都收到通知。", "The judge is replaced; both were told.")))
                .open();
    }

    private void askForReleaseOfAll(JudgeProgress judge) {
        ReasonDialog.ask(
                t("免去全部评分：", "Release all sheets: ") + judge.name(),
                t(
                        "该评委的 " + judge.sheets() + " 份评分（含已提交的 " + judge.submitted()
                                + " 份）都不计入，不能恢复。每件作品至少保留 3 份评分；不足时请由活动组织更换评委。",
                        "None of the " + judge.sheets() + " sheets (" + judge.submitted()
                                + " submitted) will count; this cannot be undone. Each work keeps at least 3; else have the"
                                + " organiser replace the judge."),
                reason -> attempt(
                        () -> chair.releaseAll(
                                signedIn.actor(), progress.judging().id(), judge.judgeId(), reason),
                        t("已免去该评委的全部评分。", "All sheets of this judge are released.")));
    }

    private void askForRelease(long sheetId, String who) {
        ReasonDialog.ask(
                t("免去评分：", "Release: ") + who,
                t(
                        "这份评分（无论是否已提交）将不计入，不能恢复；理由记入档案并通知该评委。每件作品至少保留 3 份评分。",
                        "This sheet, submitted or not, will not count and cannot be restored; the judge is told the reason."
                                + " Each work keeps at least 3."),
                reason -> attempt(() -> chair.release(signedIn.actor(), sheetId, reason), t("已免去该份评分。", "Released.")));
    }

    private void decide(java.util.List<Integer> order) {
        ReasonDialog.ask(
                t("裁定并列作品", "Decide the tie"),
                t("按 " + order + " 号的先后排列，记入档案。", "The order " + order + " is put on record."),
                reason -> attempt(
                        () -> ties.decide(signedIn.actor(), progress.judging().id(), order, reason),
                        t("已裁定。", "Decided.")));
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            Messages.done(done);
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
        show(progress.judging().id());
    }

    private boolean isChair() {
        return signedIn.actor().holdsAny(Role.PANEL_CHAIR);
    }

    private boolean isScoring() {
        return progress.judging().state() == JudgingState.SCORING && !progress.locked();
    }

    private boolean isDeciding() {
        return isChair() && progress.judging().state() == JudgingState.AWARD_TABLE;
    }
}
