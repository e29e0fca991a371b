package org.zhuji.campaign;

/** What a rule measures; {@code limit} of a rule is in the unit named here. */
public enum RuleKind {
    /** Allowed formats in {@code values}: {@code mp4}, {@code jpeg}, {@code png}. */
    FORMAT("文件格式", "File format", false),
    /** Longest duration in seconds. */
    MAX_DURATION("最长时长", "Longest duration", true),
    /** Largest file in bytes, each file. */
    MAX_SIZE("文件大小上限", "Largest file", true),
    /** Shortest allowed longer edge in pixels, each picture. */
    MIN_LONG_EDGE("长边像素下限", "Shortest longer edge", true),
    /** Fewest files. */
    MIN_FILES("最少文件数", "Fewest files", true),
    /** Most files. */
    MAX_FILES("最多文件数", "Most files", true),
    /** A video track is needed. */
    VIDEO_TRACK("须有画面", "Picture needed", false),
    /** An audio track is needed. */
    AUDIO_TRACK("须有声音", "Sound needed", false),
    /** Integrated loudness in LUFS below which the sound counts as silent. */
    MIN_LOUDNESS("响度下限", "Lowest loudness", true),
    /** The author declares the work to be original. */
    ORIGINALITY("原创声明", "Originality declared", false),
    /** A point the form checker ticks by eye; text in {@code quote}. */
    CHECKED_BY_EYE("人工核对", "Checked by eye", false);

    private final String label;
    private final String english;
    private final boolean limited;

    RuleKind(String label, String english, boolean limited) {
        this.label = label;
        this.english = english;
        this.limited = limited;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    /** @return whether a rule of this kind carries a number */
    public boolean hasLimit() {
        return limited;
    }
}
