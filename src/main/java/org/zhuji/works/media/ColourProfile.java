package org.zhuji.works.media;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngProcessingException;
import com.drew.lang.StreamReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** Reads the ICC profile out of a picture: its name alone may be that of somebody's screen, so no copy carries it. */
final class ColourProfile {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final byte[] NONE = new byte[0];
    /** In each JPEG segment: this text, a zero, the segment's number and how many there are. */
    private static final String JPEG_MARK = "ICC_PROFILE";

    private static final int JPEG_HEADER = JPEG_MARK.length() + 3;

    private ColourProfile() {}

    /** @return the profile's bytes; empty if there is none that can be read */
    static byte[] of(Path file, String format) throws IOException {
        try {
            return "jpeg".equals(format) ? ofJpeg(file) : ofPng(file);
        } catch (JpegProcessingException | PngProcessingException e) {
            return NONE;
        }
    }

    private static byte[] ofJpeg(Path file) throws IOException, JpegProcessingException {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        Iterable<byte[]> segments = JpegSegmentReader.readSegments(file.toFile(), Set.of(JpegSegmentType.APP2))
                .getSegments(JpegSegmentType.APP2);
        for (byte[] segment : segments) {
            boolean isProfile = segment.length > JPEG_HEADER
                    && new String(segment, 0, JPEG_MARK.length(), StandardCharsets.ISO_8859_1).equals(JPEG_MARK);
            if (isProfile && profile.size() + segment.length <= LARGEST) {
                profile.write(segment, JPEG_HEADER, segment.length - JPEG_HEADER);
            }
        }
        return profile.toByteArray();
    }

    /** The chunk holds a name, a zero, the kind of compression, and the deflated profile. */
    private static byte[] ofPng(Path file) throws IOException, PngProcessingException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.iCCP))) {
                byte[] bytes = chunk.getBytes();
                int name = 0;
                while (name < bytes.length && bytes[name] != 0) {
                    name++;
                }
                if (name + 2 < bytes.length) {
                    return inflated(bytes, name + 2);
                }
            }
            return NONE;
        }
    }

    private static byte[] inflated(byte[] bytes, int from) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            return NONE;
        }
    }
}
