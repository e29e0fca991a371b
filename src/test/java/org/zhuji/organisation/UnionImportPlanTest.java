package org.zhuji.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnionImportPlanTest {

    private static final String HEADING = "编码,名称,简称,类型,上级编码,行政区划代码\n";
    private static final UnionRow PROVINCE = union(1, "620000", "甘肃省总工会", UnionKind.PROVINCE, null, "/1/");
    private static final UnionRow CITY = union(2, "620100", "兰州市总工会", UnionKind.CITY, 1L, "/1/2/");
    private static final Map<String, UnionRow> KNOWN = Map.of("620000", PROVINCE, "620100", CITY);

    @Test
    void addsParentsBeforeChildrenWhateverTheirOrderInTheFile() {
        ImportPlan plan = plan("620102-001,甲厂工会,,基层工会,620102,\n620102,城关区总工会,城关区,县级总工会,620100,620102\n");

        assertThat(plan.report().isClean()).isTrue();
        assertThat(plan.toCreate()).extracting(UnionLine::code).containsExactly("620102", "620102-001");
    }

    @Test
    void isIdempotentByCodeAndUpdatesNames() {
        ImportPlan plan = plan("620000,甘肃省总工会,甘肃省总工会,省总工会,,\n620100,兰州市𠮷总工会,兰州,CITY,620000,620100\n");

        assertThat(plan.report().unchanged()).isEqualTo(1);
        assertThat(plan.report().renamings())
                .singleElement()
                .satisfies(renaming -> assertThat(renaming.after()).startsWith("兰州市𠮷总工会"))
                .satisfies(renaming -> assertThat(renaming.before()).startsWith("兰州市总工会"));
        assertThat(plan.toRename()).extracting(UnionLine::name).containsExactly("兰州市𠮷总工会");
    }

    @Test
    @Tag("REQ-03")
    void aChildStandsStrictlyLowerThanItsParent() {
        ImportReport report = plan("62-C01,某产业工会,,省级产业（系统）工会,620100,\n").report();

        assertThat(report.faults()).hasSize(1);
        assertThat(report.faults().get(0).row()).isEqualTo(2);
        assertThat(report.faults().get(0).column()).isEqualTo("上级编码");
        assertThat(report.faults().get(0).chinese()).contains("下级的层级必须低于上级");
    }

    @Test
    void namesRowColumnAndWhatToDoForEveryFault() {
        ImportReport report = plan("\n620103,,,县级总工会,620100,\n620104,西固区总工会,西固区,县总,620100,\n"
                        + "6 5,安宁区总工会,安宁区,县级总工会,620199,12\n620107,丁,丁,县级总工会,620100,\n620107,丁,丁,县级总工会,620100,\n"
                        + "620001,又一个省总,省总,省总工会,,\n620100,兰州市总工会,,县级总工会,620100,\n")
                .report();

        assertThat(report.faults())
                .extracting(fault -> fault.row() + fault.column())
                .containsExactly("3名称", "3简称", "4类型", "5编码", "5行政区划代码", "5上级编码", "7编码", "8类型", "9类型", "9上级编码");
    }

    @Test
    void readsGb18030AndUtf8WithBom() {
        String text = HEADING + "620102,䶮𠮷区总工会,䶮,县级总工会,620100,\n";

        List<UnionLine> gb = UnionFile.read(text.getBytes(Charset.forName("GB18030")));
        List<UnionLine> bom = UnionFile.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));

        assertThat(gb).isEqualTo(bom);
        assertThat(gb.get(0).name()).isEqualTo("䶮𠮷区总工会");
    }

    @Test
    void readsAWorkbookWithCodesTypedAsNumbers() throws IOException {
        byte[] workbook = workbook(
                List.of(List.of("编码", "名称", "简称", "类型", "上级编码"), List.of(620102, "𠮷区总工会😀", "𠮷区", "县级总工会", 620100)));

        List<UnionLine> lines = UnionFile.read(workbook);

        assertThat(lines).containsExactly(new UnionLine(2, "620102", "𠮷区总工会😀", "𠮷区", "县级总工会", "620100", ""));
    }

    @Test
    void refusesWhatIsNoTableOfUnions() {
        assertThatThrownBy(() -> UnionFile.read(new byte[0]))
                .isInstanceOf(UnionFileUnreadable.class)
                .hasMessageContaining("空");
        assertThatThrownBy(() -> UnionFile.read("姓名,电话\n甲,1\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnionFileUnreadable.class)
                .hasMessageContaining("编码");
        assertThatThrownBy(() -> UnionFile.read("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnionFileUnreadable.class);
        byte[] picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, (byte) 0xff, (byte) 0xff};
        assertThatThrownBy(() -> UnionFile.read(picture)).isInstanceOf(UnionFileUnreadable.class);
        assertThatThrownBy(() -> UnionFile.read((HEADING + "\"open").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnionFileUnreadable.class);
    }

    private static ImportPlan plan(String rows) {
        return new ImportPlan(UnionFile.read((HEADING + rows).getBytes(StandardCharsets.UTF_8)), KNOWN);
    }

    private static byte[] workbook(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("工会");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof Integer number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, (String) cell);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static UnionRow union(long id, String code, String name, UnionKind kind, Long parent, String path) {
        return new UnionRow(id, code, name, name, kind, parent, path, null, true);
    }

    @Test
    void theShippedTreeIsFaultless() throws IOException {
        byte[] shipped = UnionImportPlanTest.class
                .getResourceAsStream("/data/unions.csv")
                .readAllBytes();

        ImportPlan plan = new ImportPlan(UnionFile.read(shipped), Map.of());

        assertThat(plan.report().faults()).isEmpty();
        Map<UnionKind, Long> counts = plan.toCreate().stream()
                .map(line -> ImportPlan.kind(line.kind()).orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts.get(UnionKind.CITY)).isEqualTo(14);
        assertThat(counts.get(UnionKind.COUNTY)).isEqualTo(86);
        assertThat(Arrays.stream(UnionKind.values())).allMatch(counts::containsKey);
    }
}
