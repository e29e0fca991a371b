package org.zhuji.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The criteria a category is scored by, and the arithmetic over them. Marks become exact points; a score is divided and
 * rounded once, at the end, so that equal performances are equal numbers and ties are real.
 */
record Rubric(List<Item> items) {
    static final int SCALE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A criterion: the highest mark (from 0) and its share relative to the others. */
    record Item(String code, int scale, int weight) {
        Item {
            if (scale <= 0 || weight <= 0) {
                throw new IllegalArgumentException("Criterion " + code + " needs a scale and a weight above zero");
            }
        }
    }

    Rubric {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be scored without a criterion");
        }
        items = List.copyOf(items);
    }

    /** @return {@code 100·Σ w·x/m / Σ w} of one sheet, 0 to 100, with six digits, half up */
    BigDecimal score(Map<String, BigDecimal> marks) {
        return onHundred(points(marks), 1);
    }

    /** @return {@code Σ w·x·M/m} with M the product of the scales: exact, where x/m would not be */
    BigDecimal points(Map<String, BigDecimal> marks) {
        return items.stream().map(item -> points(item, marks)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return the share of the points that the criteria of the greatest weight earn, exact */
    BigDecimal heaviestPoints(Map<String, BigDecimal> marks) {
        return heaviest().map(item -> points(item, marks)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return the mean of {@code sheets} sheets with these points in all, on 0 to 100 */
    BigDecimal onHundred(BigDecimal points, int sheets) {
        return divide(points, weight(items.stream()), sheets);
    }

    /** @return as {@link #onHundred}, for points of the heaviest criteria only */
    BigDecimal heaviestOnHundred(BigDecimal points, int sheets) {
        return divide(points, weight(heaviest()), sheets);
    }

    private BigDecimal points(Item item, Map<String, BigDecimal> marks) {
        BigDecimal mark = marks.get(item.code());
        if (mark == null || mark.signum() < 0 || mark.compareTo(BigDecimal.valueOf(item.scale())) > 0) {
            throw new IllegalArgumentException("No mark on 0 to " + item.scale() + " for " + item.code());
        }
        return mark.multiply(BigDecimal.valueOf(item.weight())).multiply(otherScales(item));
    }

    private BigDecimal otherScales(Item item) {
        return items.stream()
                .filter(other -> !other.equals(item))
                .map(other -> BigDecimal.valueOf(other.scale()))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private BigDecimal divide(BigDecimal points, long weight, int sheets) {
        BigDecimal scales = items.stream()
                .map(item -> BigDecimal.valueOf(item.scale()))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal whole = scales.multiply(BigDecimal.valueOf(weight)).multiply(BigDecimal.valueOf(sheets));
        return HUNDRED.multiply(points).divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    private java.util.stream.Stream<Item> heaviest() {
        int weight = items.stream().mapToInt(Item::weight).max().orElseThrow();
        return items.stream().filter(item -> item.weight() == weight);
    }

    private static long weight(java.util.stream.Stream<Item> items) {
        return items.mapToLong(Item::weight).sum();
    }
}
