package org.zhuji.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhuji.shared.BusinessClock;

/**
 * A table as a real .xlsx: title row, frozen header, numbers and dates as such. Texts are written as text cells, never as
 * formulas, whatever they begin with; what XML cannot hold is left out.
 */
record Table(String title, List<Column> columns, List<List<Object>> rows) {
    private static final int HEADER_ROW = 1;

    /** A column: heading and width in characters. */
    record Column(String name, int width) {}

    void write(String sheetName, OutputStream out) {
        try (Workbook book = new Workbook(out, "Zhuji", "1.0")) {
            Worksheet sheet = book.newWorksheet(sheetName);
            head(sheet);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, HEADER_ROW + 1 + i, rows.get(i));
            }
            sheet.freezePane(0, HEADER_ROW + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, title);
        sheet.range(0, 0, 0, columns.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(HEADER_ROW, column, columns.get(column).name());
            sheet.style(HEADER_ROW, column)
                    .bold()
                    .fillColor("E8EEF6")
                    .horizontalAlignment("center")
                    .set();
        }
    }

    private static void row(Worksheet sheet, int row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(sheet, row, column, values.get(column));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, LocalDateTime.ofInstant(instant, BusinessClock.ZONE));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value != null) {
            sheet.value(row, column, writable(value.toString()));
            sheet.style(row, column).wrapText(true).set();
        }
    }

    /** XML 1.0 knows no control characters but tab and line ends, and no half surrogate pairs. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(point -> point >= 0x20 || point == '\t' || point == '\n' || point == '\r')
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
