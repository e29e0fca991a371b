package org.zhuji.processadmin;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** One executable process with an id, a Chinese label and a time to live in days; without the last the engine refuses it. */
final class ProcessCheck {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{2,63}");
    private static final Pattern DAYS = Pattern.compile("P[1-9][0-9]{0,4}D|[1-9][0-9]{0,4}");

    private ProcessCheck() {}

    static void check(Diagram diagram, List<Finding> findings) {
        List<Element> processes = diagram.processes();
        if (processes.size() != 1) {
            findings.add(
                    new Finding(null, "one-process", "一个文件须有且只有一个流程，现有 " + processes.size() + " 个。", "请每个流程单独建一个文件。"));
            return;
        }
        Element process = processes.get(0);
        require(
                ID.matcher(Diagram.id(process)).matches(),
                process,
                "process-id",
                "流程标识不合规范。",
                "请用小写字母开头的英文，3 至 64 个字符。",
                findings);
        require(!process.getAttribute("name").isBlank(), process, "process-name", "流程没有名称。", "请填写流程的中文名称。", findings);
        require(
                "true".equals(process.getAttribute("isExecutable")),
                process,
                "executable",
                "流程未标为可执行。",
                "请勾选“可执行”。",
                findings);
        require(
                DAYS.matcher(process.getAttributeNS(Diagram.CAMUNDA, "historyTimeToLive"))
                        .matches(),
                process,
                "time-to-live",
                "没有填写历史保留天数。",
                "请填写历史保留时间，如 P1825D（五年）。",
                findings);
        require(hasOnePlainStart(process), process, "one-start", "流程须有且只有一个普通开始事件。", "请保留一个不带定时或消息的开始事件。", findings);
    }

    private static boolean hasOnePlainStart(Element process) {
        List<Element> starts = Diagram.children(process, "startEvent");
        return starts.size() == 1
                && Diagram.children(starts.get(0), "messageEventDefinition").isEmpty()
                && Diagram.children(starts.get(0), "timerEventDefinition").isEmpty();
    }

    private static void require(
            boolean holds, Element element, String rule, String reason, String cure, List<Finding> findings) {
        if (!holds) {
            findings.add(new Finding(Diagram.id(element), rule, reason, cure));
        }
    }
}
