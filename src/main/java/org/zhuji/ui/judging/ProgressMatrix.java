package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.zhuji.judging.PanelProgress;
import org.zhuji.judging.PanelProgress.Cell;
import org.zhuji.judging.PanelProgress.JudgeProgress;
import org.zhuji.judging.PanelProgress.WorkProgress;
import org.zhuji.judging.SheetState;

/** Works down, judges across; a narrow screen scrolls it sideways with the work's name staying in place. */
class ProgressMatrix extends Div {
    /** What happens when the chair wants to release a sheet. */
    interface Release {
        void ask(long sheetId, String who);
    }

    private final transient PanelProgress progress;
    private final boolean releasable;
    private final transient Release release;

    ProgressMatrix(PanelProgress progress, boolean releasable, Release release) {
        this.progress = progress;
        this.releasable = releasable;
        this.release = release;
        addClassName("zj-matrix");
        setId("matrix");
        NativeTable table = new NativeTable();
        table.getHead().add(head());
        progress.works().forEach(work -> table.getBody().add(row(work)));
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell(t("作品", "Work")));
        for (JudgeProgress judge : progress.judges()) {
            row.add(new NativeTableHeaderCell(new Div(judge.name())));
        }
        if (progress.works().stream().anyMatch(work -> work.mean() != null)) {
            row.add(new NativeTableHeaderCell(t("平均分", "Mean")), new NativeTableHeaderCell(t("名次", "Place")));
        }
        return row;
    }

    private NativeTableRow row(WorkProgress work) {
        NativeTableRow row = new NativeTableRow(
                new NativeTableHeaderCell(t(work.entryNo() + " 号　", "No. " + work.entryNo() + "  ") + work.title()));
        for (JudgeProgress judge : progress.judges()) {
            Cell cell = work.cells().get(judge.judgeId());
            row.add(new NativeTableCell(cell == null ? barred() : shown(cell, work, judge)));
        }
        if (work.mean() != null) {
            row.add(new NativeTableCell(Numbers.score(work.mean())), new NativeTableCell(String.valueOf(work.place())));
        }
        return row;
    }

    private Component shown(Cell cell, WorkProgress work, JudgeProgress judge) {
        if (cell.score() != null) {
            return new Span(Numbers.score(cell.score()));
        }
        boolean isCounted = cell.state() == SheetState.DRAFT || cell.state() == SheetState.SUBMITTED;
        return releasable && isCounted ? releaseButton(cell, work, judge) : new SheetBadge(cell.state());
    }

    private Button releaseButton(Cell cell, WorkProgress work, JudgeProgress judge) {
        String which = judge.name() + t("，作品 " + work.entryNo() + " 号", ", no. " + work.entryNo());
        boolean isMissing = cell.state() == SheetState.DRAFT;
        Button button = new Button(
                isMissing ? t("未交", "missing") : t("已提交", "Submitted"), click -> release.ask(cell.sheetId(), which));
        button.setId("sheet-" + cell.sheetId());
        button.addThemeVariants(
                ButtonVariant.LUMO_SMALL,
                ButtonVariant.LUMO_TERTIARY,
                isMissing ? ButtonVariant.LUMO_CONTRAST : ButtonVariant.LUMO_SUCCESS);
        button.setTooltipText(t("点击可免去这份评分", "Click to release this sheet"));
        button.setAriaLabel(button.getText() + "，" + which);
        return button;
    }

    private static Component barred() {
        Span barred = new Span(t("回避", "conflict"));
        barred.addClassName("zj-quiet");
        return barred;
    }
}
