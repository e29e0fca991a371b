package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhuji.judging.AwardRow;

/** An award list by category; an own table instead of a grid, so that it prints and reads aloud as a whole. */
class AwardGrid extends Div {
    /** @param inside whether ranks and scores are shown; the public list names tiers only */
    AwardGrid(List<AwardRow> rows, boolean inside) {
        addClassName("zj-award-list");
        setId("award-list");
        Map<String, List<AwardRow>> byCategory = rows.stream()
                .collect(Collectors.groupingBy(AwardRow::categoryName, LinkedHashMap::new, Collectors.toList()));
        byCategory.forEach((category, own) ->
                add(new H3(category + t("（" + own.size() + " 件）", " (" + own.size() + ")")), table(own, inside)));
    }

    private static NativeTable table(List<AwardRow> rows, boolean inside) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow(
                new NativeTableHeaderCell(t("奖项", "Tier")),
                new NativeTableHeaderCell(t("作品名称", "Title")),
                new NativeTableHeaderCell(t("作者", "Authors")),
                new NativeTableHeaderCell(t("报送单位", "Union")));
        if (inside) {
            head.add(new NativeTableHeaderCell(t("名次", "Rank")), new NativeTableHeaderCell(t("得分", "Score")));
        }
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(line(row, inside)));
        return table;
    }

    private static NativeTableRow line(AwardRow row, boolean inside) {
        NativeTableRow line = new NativeTableRow(
                cell(t("奖项", "Tier"), row.tierName()),
                cell(t("作品名称", "Title"), row.title()),
                cell(t("作者", "Authors"), row.authors()),
                cell(t("报送单位", "Union"), row.unionName()));
        if (inside) {
            line.add(cell(t("名次", "Rank"), String.valueOf(row.rank())), cell(t("得分", "Score"), score(row.score())));
        }
        return line;
    }

    private static NativeTableCell cell(String label, String text) {
        NativeTableCell cell = new NativeTableCell(text == null ? "" : text);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    static String score(BigDecimal score) {
        return score == null ? "—" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
