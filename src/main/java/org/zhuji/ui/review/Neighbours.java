package org.zhuji.ui.review;

/**
 * Which tasks stand before and after one in the list it was opened from, wherever in the list it is.
 *
 * @param previous null when there is none; so also {@code next}
 * @param words e.g. 3 / 27; empty where the place is not known
 */
record Neighbours(Long previous, Long next, String words) {

    static final Neighbours NONE = new Neighbours(null, null, "");

    /** @return where to go after deciding: the next one, else the one before, else null */
    Long afterDeciding() {
        return next == null ? previous : next;
    }
}
