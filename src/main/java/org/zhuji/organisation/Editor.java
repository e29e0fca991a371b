package org.zhuji.organisation;

/** Who changes the tree, for the record; this module knows no persons. {@code personId} is null for the system. */
public record Editor(Long personId, String name, String duty) {

    public static final Editor SYSTEM = new Editor(null, "系统", null);
}
