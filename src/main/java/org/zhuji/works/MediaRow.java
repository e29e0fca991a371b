package org.zhuji.works;

/**
 * A stored file of a work with what the inspection measured; measured values are null where they do not apply.
 *
 * @param size bytes
 * @param loudness integrated loudness in LUFS
 */
public record MediaRow(
        long id,
        long workId,
        String name,
        String format,
        long size,
        String sha256,
        Long durationMillis,
        Integer width,
        Integer height,
        String videoCodec,
        String audioCodec,
        Double loudness,
        String exif) {}
