package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhuji.inbox.ListColumns.Column;

/** The columns of a task list: their order, their words, their widths. */
final class TaskColumns {

    private TaskColumns() {}

    /** @return those after the title, in their order */
    static List<Column> in(Set<Column> chosen) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.PICTURE)
                .filter(chosen::contains)
                .toList();
    }

    static String words(Column column) {
        return switch (column) {
            case PICTURE -> t("缩略图", "Picture");
            case CATEGORY -> t("类别", "Category");
            case CAMPAIGN -> t("活动", "Campaign");
            case UNIT -> t("作者单位", "Author's unit");
            case STEP -> t("环节", "Step");
            case ARRIVED -> t("到达时间", "Arrived");
            case WHEN -> t("时间", "When");
        };
    }

    /** @return the tracks of a line's grid: tick, picture, title, then the columns */
    static String tracks(Set<Column> chosen) {
        String picture = chosen.contains(Column.PICTURE) ? " 5rem" : "";
        return "1.5rem" + picture + " minmax(12rem, 2.4fr)"
                + in(chosen).stream().map(column -> " " + width(column)).collect(Collectors.joining());
    }

    private static String width(Column column) {
        return switch (column) {
            case PICTURE -> "5rem";
            case CATEGORY -> "minmax(8.75rem, 1fr)";
            case CAMPAIGN -> "minmax(7rem, 1.2fr)";
            case UNIT -> "minmax(7rem, 1.3fr)";
            case STEP -> "minmax(7rem, 1fr)";
            case ARRIVED -> "6.5rem";
            case WHEN -> "9.5rem";
        };
    }
}
