package org.zhuji.health;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invariant I5: every row of a file has its file with size and SHA-256, and no file lies about without a row. */
@Component
class StoredFiles {

    private static final Duration UPLOAD_IN_PROGRESS = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Path root;

    StoredFiles(JdbcClient jdbc, @Value("${zhuji.data}") Path data) {
        this.jdbc = jdbc;
        this.root = data.resolve("media");
    }

    private record Row(long id, String storageKey, long sizeBytes, String sha256) {}

    /** @param hashed how many files are read whole, the newest first; all are measured */
    List<String> violations(int hashed) {
        List<Row> rows = jdbc.sql("select id, storage_key, size_bytes, sha256 from media_file order by id desc")
                .query(Row.class)
                .list();
        List<String> found = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            check(rows.get(number), number < hashed, found);
        }
        orphans(rows.stream().map(Row::storageKey).collect(Collectors.toSet()), found);
        return found;
    }

    private void check(Row row, boolean whole, List<String> found) {
        Path file = root.resolve(row.storageKey().substring(0, 2)).resolve(row.storageKey());
        try {
            if (!Files.exists(file)) {
                found.add("I5 文件 " + row.id() + " 在磁盘上不存在：" + file);
            } else if (Files.size(file) != row.sizeBytes()) {
                found.add("I5 文件 " + row.id() + " 大小应为 " + row.sizeBytes() + " 字节，实为 " + Files.size(file));
            } else if (whole && !sha256(file).equals(row.sha256())) {
                found.add("I5 文件 " + row.id() + " 的内容与登记的 SHA-256 不符");
            } else if (isEmpty(file.resolveSibling(file.getFileName() + ".blind"))) {
                found.add("I5 文件 " + row.id() + " 供匿名评审的副本是空的，删除后会重新生成：" + file + ".blind");
            }
        } catch (IOException e) {
            found.add("I5 文件 " + row.id() + " 无法读取：" + e.getMessage());
        }
    }

    /** A missing copy is made when a judge first looks; an empty one never came from us. */
    private static boolean isEmpty(Path copy) throws IOException {
        return Files.exists(copy) && Files.size(copy) == 0;
    }

    private void orphans(Set<String> known, List<String> found) {
        // file times are the machine's; the business clock may stand in another year
        long oldest = System.currentTimeMillis() - UPLOAD_IN_PROGRESS.toMillis();
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() < oldest)
                    .filter(file ->
                            !known.contains(file.getFileName().toString().replaceAll("\\..*", "")))
                    .forEach(file -> found.add("I5 文件没有对应的作品，且已超过 24 小时：" + file));
        } catch (IOException e) {
            found.add("I5 文件夹无法读取：" + e.getMessage());
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
