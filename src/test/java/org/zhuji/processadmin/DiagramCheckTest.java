package org.zhuji.processadmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts from a shipped diagram and changes one thing, as an attacker or a careless hand would. */
class DiagramCheckTest {

    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime').getName()}";
    private static final String TASK = "<bpmn:userTask id=\"reviewCounty\"";
    private static final String CONDITION = "${hasCounty}";

    static Stream<Arguments> hostile() throws IOException {
        String xml = valid();
        return Stream.of(
                Arguments.of("expression in a task's name", xml.replace("name=\"县级审核推荐\"", "name=\"" + EVIL + "\"")),
                Arguments.of("deferred expression in a name", xml.replace("name=\"县级审核推荐\"", "name=\"#{1+1}\"")),
                Arguments.of("expression as candidate", xml.replace("handler@county", EVIL)),
                Arguments.of(
                        "expression as form key",
                        xml.replaceFirst("formKey=\"review\"", "formKey=\"" + quoted() + "\"")),
                Arguments.of("method call in a condition", xml.replace(CONDITION, EVIL)),
                Arguments.of("bean in a condition", xml.replace(CONDITION, "${entityManager.clear()}")),
                Arguments.of(
                        "script language of a condition",
                        xml.replaceFirst(
                                "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"javascript\" ")),
                Arguments.of("due date", xml.replace(TASK, TASK + " camunda:dueDate=\"" + EVIL + "\"")),
                Arguments.of("assignee", xml.replace(TASK, TASK + " camunda:assignee=\"" + EVIL + "\"")),
                Arguments.of(
                        "script task",
                        inserted(
                                xml,
                                "<bpmn:scriptTask id=\"s\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>")),
                Arguments.of(
                        "service task with a class",
                        inserted(xml, "<bpmn:serviceTask id=\"s\" camunda:class=\"java.lang.Runtime\" />")),
                Arguments.of(
                        "service task with an expression",
                        inserted(xml, "<bpmn:serviceTask id=\"s\" camunda:expression=\"" + EVIL + "\" />")),
                Arguments.of(
                        "service task with an unknown bean",
                        inserted(xml, "<bpmn:serviceTask id=\"s\" camunda:delegateExpression=\"${dataSource}\" />")),
                Arguments.of("execution listener", inListener(xml, "executionListener")),
                Arguments.of("task listener", inListener(xml, "taskListener")),
                Arguments.of(
                        "connector",
                        extended(
                                xml,
                                "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>")),
                Arguments.of(
                        "input mapping",
                        extended(
                                xml,
                                "<camunda:inputOutput><camunda:inputParameter name=\"x\">" + EVIL
                                        + "</camunda:inputParameter></camunda:inputOutput>")),
                Arguments.of(
                        "form field",
                        extended(
                                xml,
                                "<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\"" + EVIL
                                        + "\" /></camunda:formData>")),
                Arguments.of(
                        "call activity",
                        inserted(xml, "<bpmn:callActivity id=\"c\" calledElement=\"" + EVIL + "\" />")),
                Arguments.of(
                        "signal with an expression",
                        xml.replace(
                                "<bpmn:message ", "<bpmn:signal id=\"sig\" name=\"" + EVIL + "\" /><bpmn:message ")),
                Arguments.of("message name", xml.replace("name=\"campaignCutoff\"", "name=\"" + EVIL + "\"")),
                Arguments.of(
                        "multi-instance",
                        xml.replace(
                                "camunda:candidateGroups=\"handler@county\">",
                                "camunda:candidateGroups=\"handler@county\"><bpmn:multiInstanceLoopCharacteristics camunda:collection=\""
                                        + EVIL + "\" />")),
                Arguments.of("documentation", inserted(xml, "<bpmn:documentation>" + EVIL + "</bpmn:documentation>")),
                Arguments.of(
                        "candidate starter",
                        xml.replace(
                                "isExecutable=\"true\"",
                                "isExecutable=\"true\" camunda:candidateStarterUsers=\"" + EVIL + "\"")),
                Arguments.of(
                        "external entity",
                        xml.replace(
                                "<bpmn:definitions",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions")),
                Arguments.of(
                        "billion laughs",
                        xml.replace(
                                "<bpmn:definitions",
                                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><bpmn:definitions")),
                Arguments.of(
                        "XInclude",
                        inserted(
                                xml,
                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" />")),
                Arguments.of(
                        "decision table",
                        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"n\" />"),
                Arguments.of("deep nesting", "<a>".repeat(200) + "</a>".repeat(200)),
                Arguments.of("not XML at all", "PK\u0003\u0004 a renamed archive"),
                Arguments.of("nothing", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesWhatCouldExecuteOrReadAnything(String what, String xml) {
        assertThat(check(xml)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isNotBlank();
            assertThat(finding.reason()).isNotBlank();
            assertThat(finding.cure()).isNotBlank();
        });
    }

    static Stream<Arguments> careless() throws IOException {
        String xml = valid();
        return Stream.of(
                Arguments.of("time-to-live", xml.replace(" camunda:historyTimeToLive=\"P1825D\"", "")),
                Arguments.of("desk", xml.replaceFirst("formKey=\"review\"", "formKey=\"nowhere\"")),
                Arguments.of("candidate", xml.replace("handler@county", "county")),
                Arguments.of("condition", xml.replace(CONDITION, "${hasVillage}")),
                Arguments.of("unlabelled", xml.replaceFirst("name=\"推荐\"", "name=\"\"")),
                Arguments.of("dangling", xml.replaceFirst("targetRef=\"reviewCounty\"", "targetRef=\"gone\"")),
                Arguments.of("message", xml.replace("name=\"campaignCutoff\"", "name=\"somethingElse\"")),
                Arguments.of("executable", xml.replace("isExecutable=\"true\"", "isExecutable=\"false\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careless")
    void namesTheRuleThatACarelessChangeBreaks(String rule, String xml) {
        assertThat(check(xml)).extracting(Finding::rule).contains(rule);
    }

    @Test
    void acceptsAnotherLabelAndAnotherRole() throws IOException {
        String xml =
                valid().replace("name=\"县级审核推荐\"", "name=\"县级复核 𠮷😀\"").replace("handler@county", "leader@county");

        assertThat(check(xml)).isEmpty();
    }

    @Test
    void acceptsATimerWithASpanAndRefusesOneWithoutAny() throws IOException {
        String campaign = Files.readString(Path.of("bpmn/campaign.bpmn"));
        String spanned = campaign.replace(
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${publicityEndsAt}</bpmn:timeDate>",
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P2D</bpmn:timeDuration>");

        assertThat(check(spanned)).isEmpty();
        assertThat(check(spanned.replace("P2D", "soon")))
                .extracting(Finding::rule)
                .contains("timer");
        assertThat(check(spanned.replace("P2D", "P0D")))
                .extracting(Finding::rule)
                .contains("timer");
    }

    private static List<Finding> check(String xml) {
        return new DiagramCheck().check(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String valid() throws IOException {
        return Files.readString(Path.of("bpmn/workEscalation.bpmn"));
    }

    private static String quoted() {
        return EVIL.replace("$", "\\$");
    }

    private static String inserted(String xml, String element) {
        return xml.replace("</bpmn:process>", element + "</bpmn:process>");
    }

    private static String extended(String xml, String element) {
        return xml.replace(
                "camunda:candidateGroups=\"handler@county\">",
                "camunda:candidateGroups=\"handler@county\"><bpmn:extensionElements>" + element
                        + "</bpmn:extensionElements>");
    }

    private static String inListener(String xml, String kind) {
        return extended(xml, "<camunda:" + kind + " event=\"create\" expression=\"" + EVIL + "\" />");
    }
}
