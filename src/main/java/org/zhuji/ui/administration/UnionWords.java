package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionRow;

/** The kinds of union in the two languages. */
final class UnionWords {

    private UnionWords() {}

    static String kind(UnionRow union) {
        return kind(union.kind());
    }

    static String kind(UnionKind kind) {
        return t(kind.label(), english(kind));
    }

    private static String english(UnionKind kind) {
        return switch (kind) {
            case PROVINCE -> "Province";
            case CITY -> "City or prefecture";
            case INDUSTRY -> "Provincial industry";
            case PROVINCIAL_ORGANS -> "Provincial organs";
            case COUNTY -> "County";
            case DIRECT -> "Directly under the province";
            case GRASSROOTS -> "Grassroots";
        };
    }
}
