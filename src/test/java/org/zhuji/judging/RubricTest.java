package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.judging.Rubric.Item;

@Tag("REQ-25")
class RubricTest {
    private static final Rubric RUBRIC =
            new Rubric(List.of(new Item("theme", 10, 40), new Item("art", 20, 35), new Item("sound", 5, 25)));

    @Test
    void weighsEachMarkByItsOwnScale() {
        BigDecimal score = RUBRIC.score(marks("9", "16", "4"));

        assertThat(score).isEqualTo("84.000000");
    }

    @Test
    void givesZeroForNothingAndAHundredForEverything() {
        assertThat(RUBRIC.score(marks("0", "0", "0"))).isEqualTo("0.000000");
        assertThat(RUBRIC.score(marks("10", "20", "5"))).isEqualTo("100.000000");
    }

    @Test
    void roundsHalfUpToSixDigitsAndOnlyOnce() {
        Rubric thirds = new Rubric(List.of(new Item("a", 3, 1)));

        assertThat(thirds.score(Map.of("a", new BigDecimal("1")))).isEqualTo("33.333333");
        assertThat(thirds.score(Map.of("a", new BigDecimal("2")))).isEqualTo("66.666667");
        assertThat(thirds.onHundred(thirds.points(Map.of("a", BigDecimal.ONE)).multiply(new BigDecimal(3)), 3))
                .isEqualTo("33.333333");
    }

    @Test
    void saysTheSameWhenAllWeightsAreMultiplied() {
        Rubric tenfold =
                new Rubric(List.of(new Item("theme", 10, 400), new Item("art", 20, 350), new Item("sound", 5, 250)));
        Random random = new Random(20190901);

        for (int i = 0; i < 500; i++) {
            Map<String, BigDecimal> marks =
                    Map.of("theme", halves(random, 10), "art", halves(random, 20), "sound", halves(random, 5));

            assertThat(tenfold.score(marks)).isEqualTo(RUBRIC.score(marks));
        }
    }

    @Test
    void neverLosesByAHigherMark() {
        Random random = new Random(7);

        for (int i = 0; i < 500; i++) {
            BigDecimal theme = halves(random, 9);
            BigDecimal art = halves(random, 20);
            BigDecimal before = RUBRIC.score(Map.of("theme", theme, "art", art, "sound", BigDecimal.ONE));
            BigDecimal after = RUBRIC.score(
                    Map.of("theme", theme.add(new BigDecimal("0.5")), "art", art, "sound", BigDecimal.ONE));

            assertThat(after).isGreaterThan(before);
        }
    }

    @Test
    void refusesMissingMarksAndMarksOffTheScale() {
        assertThatThrownBy(() -> RUBRIC.score(Map.of("theme", BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RUBRIC.score(marks("10.5", "1", "1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RUBRIC.score(marks("-0.5", "1", "1"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, BigDecimal> marks(String theme, String art, String sound) {
        return Map.of("theme", new BigDecimal(theme), "art", new BigDecimal(art), "sound", new BigDecimal(sound));
    }

    private static BigDecimal halves(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most * 2 + 1)).divide(BigDecimal.valueOf(2));
    }
}
