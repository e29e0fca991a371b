package org.zhuji.processadmin;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.zhuji.escalation.vocabulary.Candidate;
import org.zhuji.escalation.vocabulary.ExpressionGrammar;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.StepName;
import org.zhuji.inbox.Desk;

/** What binds a diagram to the program: desks, candidates, steps, messages, timers and conditions of the vocabulary. */
final class BindingCheck {

    private BindingCheck() {}

    static void check(Diagram diagram, List<Finding> findings) {
        diagram.all("userTask").forEach(task -> checkUserTask(task, findings));
        diagram.all("serviceTask").forEach(task -> checkServiceTask(task, findings));
        diagram.all("message").forEach(message -> checkMessage(message, findings));
        diagram.all("messageEventDefinition").forEach(definition -> checkReference(diagram, definition, findings));
        diagram.all("timerEventDefinition").forEach(timer -> checkTimer(timer, findings));
        diagram.all("conditionExpression").forEach(condition -> checkCondition(condition, findings));
    }

    private static void checkUserTask(Element task, List<Finding> findings) {
        if (Desk.of(task.getAttributeNS(Diagram.CAMUNDA, "formKey")).isEmpty()) {
            add(findings, task, "desk", "任务“" + Diagram.label(task) + "”没有选择办理界面，或界面不存在。", "请从列表中选择：" + desks() + "。");
        }
        if (Candidate.parse(task.getAttributeNS(Diagram.CAMUNDA, "candidateGroups"))
                .isEmpty()) {
            add(
                    findings,
                    task,
                    "candidate",
                    "任务“" + Diagram.label(task) + "”没有写明由哪一级的什么职责办理。",
                    "请按“职责@层级”填写，如 handler@county（县级经办人）。");
        }
    }

    private static void checkServiceTask(Element task, List<Finding> findings) {
        if (!ExpressionGrammar.isStep(task.getAttributeNS(Diagram.CAMUNDA, "delegateExpression"))) {
            add(findings, task, "step", "自动步骤“" + Diagram.label(task) + "”没有对应的程序步骤。", "请从列表中选择：" + steps() + "。");
        }
    }

    private static void checkMessage(Element message, List<Finding> findings) {
        boolean known = Arrays.stream(Message.values())
                .anyMatch(candidate -> candidate.messageName().equals(message.getAttribute("name")));
        if (!known) {
            add(findings, message, "message", "消息“" + Diagram.label(message) + "”不会有人发送。", "请选择系统提供的消息。");
        }
    }

    private static void checkReference(Diagram diagram, Element definition, List<Finding> findings) {
        String reference = definition.getAttribute("messageRef");
        if (diagram.all("message").stream()
                .noneMatch(message -> Diagram.id(message).equals(reference))) {
            add(findings, (Element) definition.getParentNode(), "message", "消息事件没有选择消息。", "请选择系统提供的消息。");
        }
    }

    private static void checkTimer(Element timer, List<Finding> findings) {
        List<Element> dates = Diagram.children(timer, "timeDate");
        List<Element> durations = Diagram.children(timer, "timeDuration");
        boolean holds = dates.size() + durations.size() == 1
                && dates.stream().allMatch(date -> ExpressionGrammar.isTimerFact(date.getTextContent()))
                && durations.stream()
                        .allMatch(span -> isSpan(span.getTextContent().strip()));
        if (!holds) {
            add(
                    findings,
                    (Element) timer.getParentNode(),
                    "timer",
                    "定时不是活动的日期，也不是一段时间。",
                    "请选择活动日期（如 ${cutoffAt}）或填写时长（如 P3D）。");
        }
    }

    private static boolean isSpan(String text) {
        try {
            if (text.contains("T")) {
                return Duration.parse(text).compareTo(Duration.ofMinutes(1)) >= 0;
            }
            Period span = Period.parse(text);
            return !span.isZero() && !span.isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void checkCondition(Element condition, List<Finding> findings) {
        if (!ExpressionGrammar.isCondition(condition.getTextContent())) {
            add(
                    findings,
                    (Element) condition.getParentNode(),
                    "condition",
                    "条件“" + shortened(condition.getTextContent()) + "”不是允许的写法。",
                    "条件只能比较已声明的事实，如 ${outcome == 'recommend'}、${hasCounty}。");
        }
    }

    private static String shortened(String text) {
        String line = text.strip();
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static String desks() {
        return Arrays.stream(Desk.values()).map(Desk::label).collect(Collectors.joining("、"));
    }

    private static String steps() {
        return Arrays.stream(StepName.values()).map(StepName::label).collect(Collectors.joining("、"));
    }

    private static void add(List<Finding> findings, Element element, String rule, String reason, String cure) {
        findings.add(new Finding(Diagram.id(element), rule, reason, cure));
    }
}
