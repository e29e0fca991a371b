package org.zhuji.works.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files below {@code ${zhuji.data}/media}: temporary name, running hash, fsync, then an atomic rename. */
@Component
public class MediaStore {

    private static final String TEMPORARY = ".part";
    private static final String POSTER = ".jpg";
    private static final String BLIND = ".blind";
    private static final int CHUNK = 64 * 1024;

    private final Path root;

    public MediaStore(@Value("${zhuji.data}") String data) {
        this.root = Path.of(data, "media").toAbsolutePath();
    }

    /**
     * Receives a stream into a temporary file.
     *
     * @param limit most bytes that are taken; receiving stops right behind it
     * @throws TooLarge if there are more; the temporary file is gone then
     */
    public Incoming receive(InputStream content, long limit) throws IOException {
        Files.createDirectories(root);
        String key = UUID.randomUUID().toString();
        Path file = root.resolve(key + TEMPORARY);
        boolean complete = false;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            long size = copy(content, out, digest, limit);
            out.force(true);
            complete = true;
            return new Incoming(file, new StoredFile(key, size, HexFormat.of().formatHex(digest.digest())));
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long copy(InputStream content, FileChannel out, MessageDigest digest, long limit)
            throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            size += read;
            if (size > limit) {
                throw new TooLarge(limit);
            }
            digest.update(chunk, 0, read);
            ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
        }
        return size;
    }

    /** Gives a received file, and what was made of it, their lasting names. */
    public void keep(Incoming incoming) throws IOException {
        String key = incoming.stored().key();
        Path target = file(key);
        Files.createDirectories(target.getParent());
        moveIfMade(incoming.poster(), poster(key));
        moveIfMade(incoming.blind(), blind(key));
        Files.move(incoming.file(), target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target.getParent());
    }

    private static void moveIfMade(Path made, Path target) throws IOException {
        if (Files.exists(made)) {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A rename outlives a power failure only once its folder is on disk; some systems cannot open folders. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows: the file system journals the rename itself
        }
    }

    /** @return bytes that may still be written on the volume of the files */
    public long freeBytes() {
        try {
            Files.createDirectories(root);
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    /** @return where the bytes lie; whether they do is not checked */
    public Path file(String key) {
        return root.resolve(key.substring(0, 2)).resolve(key);
    }

    public Path poster(String key) {
        return root.resolve(key.substring(0, 2)).resolve(key + POSTER);
    }

    /** @return where the copy for blind judging lies; see {@link BlindCopies#of} */
    Path blind(String key) {
        return root.resolve(key.substring(0, 2)).resolve(key + BLIND);
    }

    /** @return a new temporary name, of which {@link #removeTemporary} knows */
    Path temporary() {
        return root.resolve(UUID.randomUUID() + TEMPORARY);
    }

    static void removeQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what lies under a key; quiet if there is nothing. */
    public void remove(String key) {
        removeQuietly(file(key));
        removeQuietly(poster(key));
        removeQuietly(blind(key));
    }

    /** Removes temporary files that were last written more than {@code age} before {@code now}. */
    public int removeTemporary(Instant now, Duration age) {
        int removed = 0;
        for (Path file : listed(root)) {
            if (Files.isRegularFile(file) && isOlder(file, now.minus(age))) {
                removed += delete(file);
            }
        }
        return removed;
    }

    /** @return keys of lasting files last written before {@code limit}, of one of the 256 folders */
    public List<String> keysOlderThan(int folder, Instant limit) {
        return listed(root.resolve(String.format("%02x", folder))).stream()
                .filter(file -> isOlder(file, limit))
                .map(file -> file.getFileName().toString())
                .map(name -> name.replaceAll("\\..*", ""))
                .distinct()
                .toList();
    }

    private static List<Path> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File times are the machine's, not the business clock's: callers compare with the machine's clock. */
    private static boolean isOlder(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException e) {
            return false;
        }
    }

    private static int delete(Path file) {
        try {
            return Files.deleteIfExists(file) ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
