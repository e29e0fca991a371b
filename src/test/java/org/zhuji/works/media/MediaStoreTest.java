package org.zhuji.works.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

    private static final long MB = 1024L * 1024L;

    @TempDir
    Path data;

    private MediaStore store;

    @BeforeEach
    void opensAnEmptyStore() {
        store = new MediaStore(data.toString());
    }

    /** Bytes that exist nowhere but in the buffer they are asked into. */
    private static final class Generated extends InputStream {
        private long left;
        private int largestAsked;

        private Generated(long size) {
            left = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("byte by byte");
        }

        @Override
        public int read(byte[] into, int from, int length) {
            largestAsked = Math.max(largestAsked, length);
            int given = (int) Math.min(left, length);
            Arrays.fill(into, from, from + given, (byte) 7);
            left -= given;
            return given == 0 ? -1 : given;
        }
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    @Tag("REQ-13")
    void streamsThreeHundredMegabytesThroughASmallBuffer() throws IOException, NoSuchAlgorithmException {
        Generated film = new Generated(300 * MB);

        Incoming incoming = store.receive(film, 300 * MB);

        assertThat(incoming.stored().size()).isEqualTo(300 * MB);
        assertThat(incoming.stored().sha256()).isEqualTo(sha256Of(300 * MB));
        assertThat(film.largestAsked).isLessThanOrEqualTo(64 * 1024);
        incoming.discard();
        assertThat(everything()).isEmpty();
    }

    private static String sha256Of(long size) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] megabyte = new byte[(int) MB];
        Arrays.fill(megabyte, (byte) 7);
        for (long done = 0; done < size; done += MB) {
            digest.update(megabyte);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void stopsRightBehindTheLimitAndKeepsNothing() throws IOException {
        Generated film = new Generated(1000 * MB);

        assertThatThrownBy(() -> store.receive(film, MB)).isInstanceOf(TooLarge.class);

        assertThat(film.left).isGreaterThan(998 * MB);
        assertThat(everything()).isEmpty();
    }

    @Test
    void keepsNothingOfAStreamThatBreaks() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> store.receive(broken, MB)).isInstanceOf(IOException.class);

        assertThat(everything()).isEmpty();
    }

    @Test
    void givesAKeptFileANameOfItsOwn() throws IOException {
        Incoming incoming = store.receive(text("作品"), MB);

        store.keep(incoming);
        incoming.discard();

        assertThat(store.file(incoming.stored().key())).hasContent("作品");
        store.remove(incoming.stored().key());
        assertThat(everything()).isEmpty();
    }

    @Test
    void removesOnlyOldTemporaryFiles() throws IOException {
        Incoming old = store.receive(text("旧"), MB);
        Incoming fresh = store.receive(text("新"), MB);
        Instant now = Instant.now();
        Files.setLastModifiedTime(old.file(), FileTime.from(now.minus(Duration.ofHours(25))));

        assertThat(store.removeTemporary(now, Duration.ofHours(24))).isEqualTo(1);

        assertThat(everything()).containsExactly(fresh.file());
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
