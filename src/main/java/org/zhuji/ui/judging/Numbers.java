package org.zhuji.ui.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as people read them: two digits, half up; a dash where there is none. */
final class Numbers {
    private Numbers() {}

    static String score(BigDecimal score) {
        return score == null ? "—" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
