package org.zhuji.works.media;

/** Bytes that lie on disk under a name of our own; {@code key} is no path and tells nothing of the sender's name. */
public record StoredFile(String key, long size, String sha256) {}
