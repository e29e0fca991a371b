package org.zhuji.campaign;

/** What the files of a work are. */
public enum MediaKind {
    VIDEO,
    IMAGE
}
