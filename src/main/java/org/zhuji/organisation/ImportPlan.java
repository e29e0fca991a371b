package org.zhuji.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares an imported table with the tree as it is: what is to be added or renamed, and every fault. */
class ImportPlan {

    private final Map<String, UnionRow> known;
    private final Map<Long, UnionRow> knownById = new HashMap<>();
    private final Map<String, UnionLine> inFile = new HashMap<>();
    private final List<UnionLine> toCreate = new ArrayList<>();
    private final List<UnionLine> toRename = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();
    private int unchanged;

    ImportPlan(List<UnionLine> lines, Map<String, UnionRow> known) {
        this.known = known;
        known.values().forEach(union -> knownById.put(union.id(), union));
        lines.forEach(this::remember);
        lines.forEach(this::plan);
        faults.sort(Comparator.comparingInt(ImportFault::row));
    }

    /** @return lines to be added, parents before children: a parent's level is always higher */
    List<UnionLine> toCreate() {
        return toCreate.stream()
                .sorted(Comparator.comparing(
                        (UnionLine line) -> kind(line.kind()).orElseThrow().level(), Comparator.reverseOrder()))
                .toList();
    }

    List<UnionLine> toRename() {
        return toRename;
    }

    ImportReport report() {
        return new ImportReport(
                toCreate.size(), toRename.stream().map(this::renaming).toList(), unchanged, faults);
    }

    private ImportReport.Renaming renaming(UnionLine line) {
        UnionRow union = known.get(line.code());
        return new ImportReport.Renaming(
                line.code(), names(union.name(), union.shortName()), names(line.name(), line.shortNameOrName()));
    }

    private static String names(String name, String shortName) {
        return name.equals(shortName) ? name : name + "（" + shortName + "）";
    }

    /** @return the kind named by its Chinese label or its English word */
    static Optional<UnionKind> kind(String text) {
        return Arrays.stream(UnionKind.values())
                .filter(kind -> kind.label().equals(text.replace('(', '（').replace(')', '）'))
                        || kind.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private void remember(UnionLine line) {
        UnionLine earlier = inFile.putIfAbsent(line.code(), line);
        if (earlier != null && !line.code().isEmpty()) {
            fault(
                    line,
                    UnionFile.CODE,
                    "编码与第 " + earlier.row() + " 行重复，请删除其中一行或更正编码。",
                    "Same code as in row " + earlier.row() + "; remove one of them or correct the code.");
        }
    }

    private void plan(UnionLine line) {
        int before = faults.size();
        check(line, UnionFile.CODE, UnionRules.code(line.code()));
        check(line, UnionFile.NAME, UnionRules.name(line.name()));
        check(line, UnionFile.SHORT_NAME, UnionRules.shortName(line.shortNameOrName()));
        check(line, UnionFile.REGION, UnionRules.region(line.regionOrNull()));
        Optional<UnionKind> kind = kind(line.kind());
        if (kind.isEmpty()) {
            fault(
                    line,
                    UnionFile.KIND,
                    "类型“" + line.kind() + "”不存在，请填：市州总工会、县级总工会、省级产业（系统）工会、省直机关工会、省总直属基层工会或基层工会。",
                    "No such kind; use CITY, COUNTY, INDUSTRY, PROVINCIAL_ORGANS, DIRECT or GRASSROOTS.");
        } else {
            checkPlace(line, kind.get());
        }
        if (faults.size() == before) {
            sort(line);
        }
    }

    private void sort(UnionLine line) {
        UnionRow union = known.get(line.code());
        if (union == null) {
            toCreate.add(line);
        } else if (union.name().equals(line.name()) && union.shortName().equals(line.shortNameOrName())) {
            unchanged++;
        } else {
            toRename.add(line);
        }
    }

    private void checkPlace(UnionLine line, UnionKind kind) {
        UnionRow union = known.get(line.code());
        if (union != null) {
            checkUnmoved(line, kind, union);
        } else if (kind == UnionKind.PROVINCE) {
            checkProvince(line);
        } else {
            checkParent(line, kind);
        }
    }

    private void checkUnmoved(UnionLine line, UnionKind kind, UnionRow union) {
        UnionRow parent = union.parentId() == null ? null : knownById.get(union.parentId());
        String parentCode = parent == null ? "" : parent.code();
        if (union.kind() != kind) {
            fault(
                    line,
                    UnionFile.KIND,
                    "该工会现为“" + union.kind().label() + "”，导入不能改变类型；请改回或新建一个工会。",
                    "This union is of the kind " + union.kind() + "; an import cannot change it.");
        }
        if (!parentCode.equals(line.parentCode())) {
            fault(
                    line,
                    UnionFile.PARENT,
                    "该工会现在的上级是 " + parentCode + "，导入不能移动工会；请改回或新建一个工会。",
                    "This union stands below " + parentCode + "; an import cannot move it.");
        }
    }

    private void checkProvince(UnionLine line) {
        boolean another = known.values().stream().anyMatch(union -> union.kind() == UnionKind.PROVINCE)
                || inFile.values().stream()
                        .anyMatch(other -> other != line
                                && kind(other.kind())
                                        .filter(UnionKind.PROVINCE::equals)
                                        .isPresent());
        if (another || !line.parentCode().isEmpty()) {
            fault(line, UnionFile.KIND, "省总工会只有一个，且没有上级。", "There is one provincial union, without a parent.");
        }
    }

    private void checkParent(UnionLine line, UnionKind kind) {
        UnionRow parent = known.get(line.parentCode());
        Optional<UnionKind> parentKind = parent != null
                ? Optional.of(parent.kind())
                : Optional.ofNullable(inFile.get(line.parentCode())).flatMap(found -> kind(found.kind()));
        if (parentKind.isEmpty() || line.parentCode().isEmpty()) {
            fault(
                    line,
                    UnionFile.PARENT,
                    "没有找到上级“" + line.parentCode() + "”，请先把上级填在本文件中或更正编码。",
                    "No parent “" + line.parentCode() + "”; add it to this file or correct the code.");
            return;
        }
        if (parent != null && !parent.active()) {
            fault(line, UnionFile.PARENT, "上级工会已停用，请另选上级。", "The parent union is not active; choose another.");
        }
        check(line, UnionFile.PARENT, UnionRules.below(kind, parentKind.get()));
    }

    private void check(UnionLine line, String column, Optional<UnionRefused> refusal) {
        refusal.ifPresent(found -> fault(line, column, found.chinese(), found.english()));
    }

    private void fault(UnionLine line, String column, String chinese, String english) {
        faults.add(new ImportFault(line.row(), column, chinese, english));
    }
}
