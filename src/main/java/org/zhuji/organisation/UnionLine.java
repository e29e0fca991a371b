package org.zhuji.organisation;

/** One line of an imported table, cells trimmed; {@code row} as the spreadsheet counts. */
record UnionLine(int row, String code, String name, String shortName, String kind, String parentCode, String region) {

    String regionOrNull() {
        return region.isEmpty() ? null : region;
    }

    String shortNameOrName() {
        return shortName.isEmpty() ? name : shortName;
    }
}
