package org.zhuji.campaign;

/** What a rule measures; {@code limit} of a rule is in the unit named here. */
public enum RuleKind {
    /** Allowed formats in {@code values}: {@code mp4}, {@code jpeg}, {@code png}. */
    FORMAT,
    /** Longest duration in seconds. */
    MAX_DURATION,
    /** Largest file in bytes, each file. */
    MAX_SIZE,
    /** Shortest allowed longer edge in pixels, each picture. */
    MIN_LONG_EDGE,
    /** Fewest files. */
    MIN_FILES,
    /** Most files. */
    MAX_FILES,
    /** A video track is needed. */
    VIDEO_TRACK,
    /** An audio track is needed. */
    AUDIO_TRACK,
    /** Integrated loudness in LUFS below which the sound counts as silent. */
    MIN_LOUDNESS,
    /** The author declares the work to be original. */
    ORIGINALITY,
    /** A point the form checker ticks by eye; text in {@code quote}. */
    CHECKED_BY_EYE
}
