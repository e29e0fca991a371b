package org.zhuji.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.publication.Table.Column;

@Tag("REQ-17")
class TableTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("作品名称", 30), new Column("得分", 8), new Column("提交时间", 17));

    @Test
    void comesBackAsWrittenWithRareCharactersAndEmoji() throws IOException {
        List<Row> rows = roundTrip("𠮷野家的一天😀", new BigDecimal("87.25"), Instant.parse("2019-08-30T01:02:00Z"));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("兰州市总工会 汇总表");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("得分");
        assertThat(rows.get(2).getCellText(0)).isEqualTo("𠮷野家的一天😀");
        assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCellAsNumber(1)).contains(new BigDecimal("87.25"));
        assertThat(rows.get(2).getCellAsDate(2)).contains(LocalDateTime.parse("2019-08-30T09:02:00"));
    }

    @Test
    void keepsTextsThatLookLikeFormulasAsTexts() throws IOException {
        for (String text : List.of("=HYPERLINK(\"http://example.org\",\"x\")", "+1+1", "-2", "@SUM(A1)", "\t=1")) {
            Row row = roundTrip(text, null, null).get(2);

            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getFormula()).isNull();
            assertThat(row.getCellText(0).strip()).isEqualTo(text.strip());
        }
    }

    @Test
    void leavesOutWhatNoXmlFileCanHold() throws IOException {
        Row row = roundTrip("甲\u0000乙\u0008丙\uD842丁", null, null).get(2);

        assertThat(row.getCellText(0)).isEqualTo("甲乙丙丁");
    }

    private static List<Row> roundTrip(Object title, Object score, Object at) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Table("兰州市总工会 汇总表", COLUMNS, List.of(Arrays.asList(title, score, at))).write("汇总表", out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }
}
