package org.zhuji.works.media;

/**
 * What the inspection measured of one file; null where it does not apply or could not be read.
 *
 * @param format {@code mp4}, {@code jpeg}, {@code png}, or the detected media type of anything else
 * @param size bytes
 * @param width pixels as shown, after rotation
 * @param loudness integrated loudness in LUFS; -70 and below is silence
 * @param exif camera and time of a picture, never the place
 * @param damage a Chinese sentence why the file cannot be used, or null
 */
public record MediaFacts(
        String format,
        long size,
        Long durationMillis,
        Integer width,
        Integer height,
        String videoCodec,
        String audioCodec,
        Double loudness,
        String exif,
        String damage) {

    /** @return whether it is a film or picture at all, of whatever format */
    public boolean isReadable() {
        return durationMillis != null || width != null || videoCodec != null || audioCodec != null;
    }

    /** A file of which only this much is known. */
    public static MediaFacts unusable(String format, long size, String damage) {
        return new MediaFacts(format, size, null, null, null, null, null, null, null, damage);
    }
}
