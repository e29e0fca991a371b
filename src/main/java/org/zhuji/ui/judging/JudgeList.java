package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.judging.PanelProgress.JudgeProgress;

/** The judges of a panel by name, how far each is, and what may be done when one drops out. */
class JudgeList extends Div {

    /** What the caller may do with a judge; null for what is not offered. */
    record Acts(Consumer<JudgeProgress> replace, Consumer<JudgeProgress> releaseAll) {}

    JudgeList(List<JudgeProgress> judges, Acts acts) {
        addClassNames("zj-card", "zj-judge-list");
        setId("judges");
        judges.forEach(judge -> add(line(judge, acts)));
    }

    private static Div line(JudgeProgress judge, Acts acts) {
        Span name = new Span(judge.name());
        name.addClassName("zj-mark-name");
        ProgressBar bar = new ProgressBar(0, Math.max(1, judge.sheets()), judge.submitted());
        Span count = new Span(t(
                "已提交 " + judge.submitted() + " / " + judge.sheets() + " 份",
                judge.submitted() + " of " + judge.sheets() + " submitted"));
        count.addClassName("zj-quiet");
        Div actions = new Div();
        actions.addClassName("zj-judge-actions");
        if (!judge.isServing()) {
            Span left = new Span(t("已由 " + judge.replacedBy() + " 接替", "replaced by " + judge.replacedBy()));
            left.getElement().getThemeList().add("badge contrast");
            actions.add(left);
        } else {
            if (acts.replace() != null) {
                actions.add(button("replace-" + judge.judgeId(), t("更换评委", "Replace"), judge, acts.replace()));
            }
            if (acts.releaseAll() != null && judge.sheets() > 0) {
                actions.add(button(
                        "release-" + judge.judgeId(), t("免去全部评分", "Release all sheets"), judge, acts.releaseAll()));
            }
        }
        Div line = new Div(name, bar, count, actions);
        line.addClassName("zj-judge-line");
        return line;
    }

    private static Button button(String id, String label, JudgeProgress judge, Consumer<JudgeProgress> act) {
        Button button = new Button(label, click -> act.accept(judge));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label + " " + judge.name());
        return button;
    }
}
