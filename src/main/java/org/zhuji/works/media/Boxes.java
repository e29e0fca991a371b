package org.zhuji.works.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The outermost boxes of an MP4 file (ISO/IEC 14496-12, 4.2): enough to tell the container's brand and whether the file
 * was cut.
 *
 * @param brand major brand, e.g. {@code isom}; empty if the file does not begin with one
 * @param missing how many bytes the last box promises beyond the end of the file
 */
record Boxes(String brand, Set<String> types, long missing) {

    private static final int HEADER = 16;
    private static final int MOST_BOXES = 100_000;

    static Boxes of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Set<String> types = new HashSet<>();
            String brand = "";
            long position = 0;
            long end = channel.size();
            for (int count = 0; position < end && count < MOST_BOXES; count++) {
                ByteBuffer header = header(channel, position);
                if (header.limit() < 8) {
                    return new Boxes(brand, types, 8L - header.limit());
                }
                String type = text(header, 4);
                types.add(type);
                if (position == 0 && "ftyp".equals(type) && header.limit() >= 12) {
                    brand = text(header, 8);
                }
                position += size(header, end - position);
            }
            return new Boxes(brand, types, Math.max(0, position - end));
        }
    }

    private static ByteBuffer header(FileChannel channel, long position) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        channel.read(header, position);
        return header.flip();
    }

    private static String text(ByteBuffer header, int at) {
        return new String(header.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    /** A size of 0 means up to the end; 1 means that 64 bits follow. A box smaller than its header ends the walk. */
    private static long size(ByteBuffer header, long rest) {
        long size = Integer.toUnsignedLong(header.getInt(0));
        if (size == 0) {
            return rest;
        }
        if (size == 1 && header.limit() == HEADER) {
            size = header.getLong(8);
        }
        return size < 8 ? rest : size;
    }

    boolean isQuickTime() {
        return brand.startsWith("qt");
    }

    boolean hasIndex() {
        return types.contains("moov");
    }
}
