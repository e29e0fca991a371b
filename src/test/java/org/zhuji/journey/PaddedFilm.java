package org.zhuji.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** A film made as large as wanted by a box of zeros that players skip; the zeros are never all in memory. */
final class PaddedFilm {

    private static final int BOX_HEADER = 8;

    private final byte[] film;
    private final long size;

    PaddedFilm(Path film, long size) throws IOException {
        this.film = Files.readAllBytes(film);
        this.size = size;
    }

    InputStream content() {
        int padding = Math.toIntExact(size - film.length);
        byte[] header = ByteBuffer.allocate(BOX_HEADER)
                .putInt(padding)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .array();
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(film), new ByteArrayInputStream(header), new Zeros(padding - BOX_HEADER))));
    }

    String sha256() {
        return sha256(content());
    }

    static String sha256(Path file) {
        try {
            return sha256(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(InputStream content) {
        try (DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Zeros extends InputStream {
        private int left;

        private Zeros(int count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = Math.min(left, length);
            java.util.Arrays.fill(into, from, from + read, (byte) 0);
            left -= read;
            return read;
        }
    }
}
