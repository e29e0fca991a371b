package org.zhuji.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A union in the tree; the table is not called union because that word belongs to SQL. */
@Entity
class UnionUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private UnionKind kind;

    private Long parentId;
    private String path;
    private String regionCode;
    private boolean active = true;

    protected UnionUnit() {}

    UnionUnit(String code, String name, String shortName, UnionKind kind, String regionCode) {
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.regionCode = regionCode;
        this.path = "";
    }

    /** Places a saved union below its parent. A branch stays a chain of falling levels, at most one union per level. */
    void placeBelow(UnionUnit parent) {
        parentId = parent == null ? null : parent.id;
        path = (parent == null ? "/" : parent.path) + id + "/";
    }

    void rename(String newName, String newShortName) {
        name = newName;
        shortName = newShortName;
    }

    void activate(boolean now) {
        active = now;
    }

    UnionRow row() {
        return new UnionRow(id, code, name, shortName, kind, parentId, path, regionCode, active);
    }
}
