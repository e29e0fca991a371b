package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that show in the text of a source file only: banned words with the reason they are banned. */
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void nothingStartsATransactionOfItsOwn() {
        // a later failure would leave the work advanced while its task stays open (ADR-0006)
        assertThat(sourcesWith("REQUIRES_NEW", path -> true)).isEmpty();
    }

    @Test
    void nothingWaitsBySleepingOrSpeaksToTheConsole() {
        assertThat(sourcesWith("Thread\\.sleep|System\\.(out|err)|printStackTrace", path -> true))
                .isEmpty();
    }

    @Test
    void listsNeverComeFromTheEngine() {
        // TaskQuery is up to 2,000 times slower than our own inbox, its or() executes expressions (ADR-0007)
        assertThat(sourcesWith("TaskQuery", path -> !path.toString().contains("escalation/engine")))
                .isEmpty();
        assertThat(sourcesWith("\\.or\\(\\)", path -> true)).isEmpty();
    }

    @Test
    void nothingNeedsAFrontEndBundler() {
        // each of these makes Vaadin build a bundle with npm and Vite (ADR-0010)
        assertThat(sourcesWith("@NpmPackage|@CssImport|@Theme\\b|@JsModule\\(\"\\./", path -> true))
                .isEmpty();
    }

    @Test
    void migrationsNameNoCharsetEngineOrQuotedName() {
        // the same file runs on H2 and on MySQL; the database's own default is utf8mb4
        assertThat(files(Path.of("src/main/resources/db/migration"), ".sql")
                        .filter(path -> read(path).matches("(?is).*(`|\\bcharset\\b|\\bengine\\s*=).*")))
                .isEmpty();
    }

    @Test
    void everyModuleSaysWhatItIsFor() {
        List<Path> silent = packages()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();

        assertThat(silent).isEmpty();
    }

    private static Stream<Path> packages() {
        return files(MAIN, ".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.equals(MAIN.resolve("org/zhuji")))
                .filter(folder -> folder.startsWith(MAIN.resolve("org/zhuji")));
    }

    private static List<Path> sourcesWith(String banned, Predicate<Path> where) {
        Pattern pattern = Pattern.compile(banned);
        return files(MAIN, ".java")
                .filter(where)
                .filter(path -> pattern.matcher(read(path)).find())
                .toList();
    }

    private static Stream<Path> files(Path root, String ending) {
        if (!Files.exists(root)) {
            return Stream.empty();
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(path -> path.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
