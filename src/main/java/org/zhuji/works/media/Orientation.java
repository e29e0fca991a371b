package org.zhuji.works.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;

/** How a camera was held (EXIF tag 0x0112, values 1 to 8) and what sets its picture upright. */
enum Orientation {
    UPRIGHT(""),
    MIRRORED("hflip,"),
    UPSIDE_DOWN("hflip,vflip,"),
    FLIPPED("vflip,"),
    TRANSPOSED("transpose=0,"),
    TURNED_LEFT("transpose=1,"),
    TRANSVERSED("transpose=3,"),
    TURNED_RIGHT("transpose=2,");

    private final String filter;

    Orientation(String filter) {
        this.filter = filter;
    }

    static Orientation of(Path file) {
        try {
            return of(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException | IOException e) {
            return UPRIGHT;
        }
    }

    static Orientation of(Metadata metadata) {
        Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            int value = first != null && first.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? first.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
            return value < 1 || value > values().length ? UPRIGHT : values()[value - 1];
        } catch (MetadataException e) {
            return UPRIGHT;
        }
    }

    /** @return the ffmpeg filter followed by a comma, or nothing */
    String filter() {
        return filter;
    }

    /** @return whether width and height change places */
    boolean isTurned() {
        return ordinal() >= TRANSPOSED.ordinal();
    }
}
