package org.zhuji.organisation;

/** The kinds of union the notice addresses, with their level. Source: notice, address line (REQ-02). */
public enum UnionKind {
    PROVINCE("省总工会", UnionLevel.PROVINCE),
    CITY("市州总工会", UnionLevel.CITY),
    INDUSTRY("省级产业（系统）工会", UnionLevel.CITY),
    PROVINCIAL_ORGANS("省直机关工会", UnionLevel.CITY),
    COUNTY("县级总工会", UnionLevel.COUNTY),
    DIRECT("省总直属基层工会", UnionLevel.GRASSROOTS),
    GRASSROOTS("基层工会", UnionLevel.GRASSROOTS);

    private final String label;
    private final UnionLevel level;

    UnionKind(String label, UnionLevel level) {
        this.label = label;
        this.level = level;
    }

    /** @return the Chinese name */
    public String label() {
        return label;
    }

    public UnionLevel level() {
        return level;
    }
}
