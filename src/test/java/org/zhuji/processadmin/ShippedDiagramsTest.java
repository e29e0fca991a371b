package org.zhuji.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.escalation.vocabulary.StepName;
import org.zhuji.inbox.StepTitle;

/** The diagrams in {@code bpmn/} pass the same check as any that an administrator draws. */
class ShippedDiagramsTest {

    static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void hasNoFindings(Path diagram) throws IOException {
        assertThat(new DiagramCheck().check(diagram.getFileName().toString(), Files.readAllBytes(diagram)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyTaskOfAPersonHasAnEnglishName(Path diagram) throws IOException {
        List<String> names = Pattern.compile("<bpmn:userTask id=\"\\w+\" name=\"([^\"]+)\"")
                .matcher(Files.readString(diagram))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(names).isNotEmpty().allMatch(name -> StepTitle.english(name).matches("[A-Z][A-Za-z' -]+"));
    }

    @Test
    void aTaskThatAnAdministratorNamedAnewKeepsItsName() {
        assertThat(StepTitle.english("行业公司复核")).isEqualTo("行业公司复核");
    }

    @Test
    void everyNameOfTheVocabularyOccursInADiagram() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path diagram : diagrams()) {
            all.append(Files.readString(diagram));
        }

        assertThat(diagrams()).hasSize(ProcessKey.values().length);
        assertThat(Arrays.stream(StepName.values()).map(StepName::expression))
                .allMatch(step -> all.indexOf("\"" + step + "\"") >= 0);
        assertThat(Arrays.stream(Message.values()).map(Message::messageName))
                .allMatch(message -> all.indexOf("name=\"" + message + "\"") >= 0);
    }
}
