package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How far a panel has got, as its chair sees it: judges by name, works by number and title only.
 *
 * @param locked from then on scores are shown and ties can be decided
 */
public record PanelProgress(JudgingRow judging, boolean locked, List<JudgeProgress> judges, List<WorkProgress> works) {
    public PanelProgress {
        judges = List.copyOf(judges);
        works = List.copyOf(works);
    }

    /** One judge's share; {@code sheets} leaves out released ones, {@code replacedBy} is null for who sits on the panel. */
    public record JudgeProgress(long judgeId, String name, int sheets, int submitted, String replacedBy) {
        public boolean isServing() {
            return replacedBy == null;
        }
    }

    /** One work's row; a judge without a cell is barred from it. {@code place} and {@code mean} are null until computed. */
    public record WorkProgress(int entryNo, String title, Map<Long, Cell> cells, Integer place, BigDecimal mean) {
        public WorkProgress {
            cells = Map.copyOf(cells);
        }
    }

    /** One sheet; {@code score} is null until the panel is locked, so that nobody is swayed. */
    public record Cell(long sheetId, SheetState state, BigDecimal score) {}
}
