package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The container files hold together as far as can be seen without a container daemon. */
class ContainerFilesTest {

    private static final Path DOCKER = Path.of("docker");

    @Test
    void everyImageIsPinned() throws IOException {
        List<String> images = new ArrayList<>();
        compose()
                .get("services")
                .forEach(service -> images.add(service.get("image").asText()));
        lines().stream()
                .filter(line -> line.startsWith("FROM "))
                .map(line -> line.split(" ")[1])
                .forEach(images::add);

        assertThat(images)
                .hasSizeGreaterThan(4)
                .allMatch(image -> image.contains(":"))
                .noneMatch(image -> image.endsWith(":latest"));
    }

    @Test
    void theProgramRunsAsSomebodyWithoutRights() throws IOException {
        List<String> users =
                lines().stream().filter(line -> line.startsWith("USER ")).toList();

        assertThat(users).containsExactly("USER zhuji");
    }

    @Test
    void whatIsCopiedExists() throws IOException {
        List<String> sources = lines().stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> line.split(" ")[1])
                .toList();

        assertThat(sources).isNotEmpty().allMatch(source -> Files.exists(Path.of(source)));
    }

    @Test
    void composeBuildsWithThisDockerfileAndWaitsForTheDatabase() throws IOException {
        JsonNode app = compose().at("/services/app");

        assertThat(DOCKER.resolve(app.at("/build/context").asText())
                        .resolve(app.at("/build/dockerfile").asText()))
                .exists();
        assertThat(app.at("/depends_on/db/condition").asText()).isEqualTo("service_healthy");
        assertThat(compose().at("/services/db/healthcheck/test").isArray()).isTrue();
    }

    @Test
    void theDatabaseIsReadCommittedAndInFullUnicode() throws IOException {
        List<String> command = texts(compose().at("/services/db/command"));

        assertThat(compose().at("/services/db/image").asText()).startsWith("mysql:8.4");
        assertThat(command)
                .contains("--character-set-server=utf8mb4", "--transaction-isolation=READ-COMMITTED")
                .contains("--innodb-flush-log-at-trx-commit=1");
    }

    @Test
    void noPasswordIsWrittenDown() throws IOException {
        compose()
                .findParents("environment")
                .forEach(service -> service.get("environment")
                        .properties()
                        .forEach(entry -> assertThat(!entry.getKey().contains("PASSWORD")
                                        || entry.getValue().asText().startsWith("${"))
                                .as(entry.getKey())
                                .isTrue()));
    }

    @Test
    void namedVolumesAreDeclared() throws IOException {
        List<String> declared = new ArrayList<>();
        compose().get("volumes").fieldNames().forEachRemaining(declared::add);

        compose()
                .get("services")
                .forEach(service -> texts(service.path("volumes"))
                        .forEach(volume -> assertThat(declared).contains(volume.split(":")[0])));
    }

    private static JsonNode compose() throws IOException {
        return YAMLMapper.builder()
                .build()
                .readTree(DOCKER.resolve("compose.yaml").toFile());
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(DOCKER.resolve("Dockerfile"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
