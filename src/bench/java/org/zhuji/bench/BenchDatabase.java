package org.zhuji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.zhuji.ZhujiApplication;
import org.zhuji.testing.RealMariaDb;

/** Starts the program on an empty database of a kind; its engine's job executor rests. */
enum BenchDatabase {
    /** In a file, without the cache of results that would hide what a list costs. */
    H2 {
        @Override
        List<String> options(Path folder) {
            return List.of(
                    "--spring.profiles.active=demo",
                    "--zhuji.demo.sample-works=false",
                    "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("bench")
                            + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE");
        }
    },
    MARIADB {
        @Override
        List<String> options(Path folder) {
            RealMariaDb.Database database = RealMariaDb.emptyDatabase("zhuji_bench");
            return List.of(
                    "--spring.profiles.active=mysql,test",
                    "--spring.datasource.url=" + database.url(),
                    "--spring.datasource.username=" + database.user(),
                    "--spring.datasource.password=" + database.password());
        }
    };

    abstract List<String> options(Path folder);

    ConfigurableApplicationContext start() {
        Path folder = Path.of("target", "bench", name().toLowerCase(java.util.Locale.ROOT))
                .toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> options = new ArrayList<>(options(folder));
        options.addAll(List.of(
                "--server.port=0",
                "--zhuji.data=" + folder,
                "--camunda.bpm.job-execution.enabled=false",
                "--logging.level.root=warn",
                "--camunda.bpm.generate-unique-process-engine-name=true",
                "--camunda.bpm.generate-unique-process-application-name=true"));
        return SpringApplication.run(ZhujiApplication.class, options.toArray(String[]::new));
    }
}
