package org.zhuji.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhuji.organisation.SheetReader.SheetRow;

/** Finds the columns of a table of unions and turns its rows into lines. */
final class UnionFile {

    static final String CODE = "编码";
    static final String NAME = "名称";
    static final String SHORT_NAME = "简称";
    static final String KIND = "类型";
    static final String PARENT = "上级编码";
    static final String REGION = "行政区划代码";

    private static final List<String> REQUIRED = List.of(CODE, NAME, KIND, PARENT);
    private static final Map<String, String> ENGLISH = Map.of(
            "code", CODE, "name", NAME, "shortname", SHORT_NAME, "kind", KIND, "parent", PARENT, "region", REGION);

    private UnionFile() {}

    /** @throws UnionFileUnreadable if this is not a table of unions */
    static List<UnionLine> read(byte[] content) {
        List<SheetRow> rows = rows(content);
        if (rows.isEmpty()) {
            throw new UnionFileUnreadable("文件是空的，请填写后再上传。", "The file is empty; fill it in and upload again.");
        }
        List<String> heading =
                rows.get(0).cells().stream().map(UnionFile::columnName).toList();
        REQUIRED.stream()
                .filter(column -> !heading.contains(column))
                .findFirst()
                .ifPresent(UnionFile::missing);
        List<UnionLine> lines = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            lines.add(line(row, heading));
        }
        return lines;
    }

    private static List<SheetRow> rows(byte[] content) {
        try {
            return SheetReader.read(content);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new UnionFileUnreadable(
                    "文件无法读取，请另存为 .xlsx 或 CSV 后再上传。",
                    "The file cannot be read; save it as .xlsx or CSV and upload again.",
                    e);
        }
    }

    private static void missing(String column) {
        throw new UnionFileUnreadable(
                "第 1 行缺少“" + column + "”列，请按模板填写：编码、名称、简称、类型、上级编码、行政区划代码。",
                "Row 1 lacks the column “" + column
                        + "”; the template has: code, name, shortName, kind, parent, region.");
    }

    private static String columnName(String cell) {
        return ENGLISH.getOrDefault(cell.replaceAll("[ _]", "").toLowerCase(java.util.Locale.ROOT), cell);
    }

    private static UnionLine line(SheetRow row, List<String> heading) {
        return new UnionLine(
                row.number(),
                cell(row, heading, CODE),
                cell(row, heading, NAME),
                cell(row, heading, SHORT_NAME),
                cell(row, heading, KIND),
                cell(row, heading, PARENT),
                cell(row, heading, REGION));
    }

    private static String cell(SheetRow row, List<String> heading, String column) {
        int index = heading.indexOf(column);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
    }
}
