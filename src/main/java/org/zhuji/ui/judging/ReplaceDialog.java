package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.judging.PanelCandidate;
import org.zhuji.judging.PanelProgress.JudgeProgress;
import org.zhuji.judging.Replacement;
import org.zhuji.ui.parts.Texts;

/** Who takes over from a judge, what becomes of the submitted sheets, and why. */
class ReplaceDialog extends Dialog {
    private final transient JudgeProgress leaver;
    private final RadioButtonGroup<PanelCandidate> candidates = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> submitted = new RadioButtonGroup<>();
    private final TextArea reason = ReasonDialog.reasonField();

    ReplaceDialog(JudgeProgress leaver, List<PanelCandidate> offered, Consumer<Replacement> replace) {
        this.leaver = leaver;
        setId("replace-dialog");
        setHeaderTitle(t("更换评委：", "Replace judge: ") + leaver.name());
        setWidth("36rem");
        setMaxWidth("94vw");
        prepareCandidates(offered);
        prepareSubmitted();
        Button confirm = new Button(t("更换", "Replace"), click -> confirm(replace));
        confirm.setId("confirm-replace");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(offered.stream().anyMatch(PanelCandidate::isEligible));
        add(new Paragraph(consequence()), candidates, submitted, reason);
        if (offered.isEmpty()) {
            add(new Paragraph(t(
                    "没有其他人有评委职责。请先由安全管理员授予“评委”职责。",
                    "Nobody else holds the duty of a judge. Ask the security administrator to grant it.")));
        }
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), confirm);
    }

    private String consequence() {
        return t(
                "“" + leaver.name() + "”将退出本评审组，未提交的评分表作废；接替人得到这些作品的空白评分表，顺序由同一种子抽定。更换后不能恢复，双方都会收到通知，理由记入档案。",
                leaver.name()
                        + " leaves the panel and sheets not submitted are void; the replacement gets blank sheets for"
                        + " these works, in an order drawn from the same seed. This cannot be undone. Both are told, and"
                        + " the reason goes on record.");
    }

    private void prepareCandidates(List<PanelCandidate> offered) {
        candidates.setId("replacement");
        candidates.setLabel(t("接替人", "Replacement"));
        candidates.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        candidates.setWidthFull();
        candidates.setItems(offered);
        candidates.setItemEnabledProvider(PanelCandidate::isEligible);
        candidates.setRenderer(new ComponentRenderer<>(ReplaceDialog::line));
        candidates.setVisible(!offered.isEmpty());
    }

    private static Span line(PanelCandidate candidate) {
        Span about = new Span(about(candidate));
        about.addClassName("zj-quiet");
        Span line = new Span(new Span(candidate.name() + "　"), about);
        line.setId("replacement-" + candidate.personId());
        return line;
    }

    private static String about(PanelCandidate candidate) {
        if (!candidate.isEligible()) {
            return Texts.of(candidate.obstacle());
        }
        return candidate.barred() == 0
                ? t("无需回避", "no conflicts")
                : t("回避 " + candidate.barred() + " 件", candidate.barred() + " conflicts");
    }

    private void prepareSubmitted() {
        submitted.setId("submitted");
        submitted.setLabel(t(
                "“" + leaver.name() + "”已提交的 " + leaver.submitted() + " 份评分",
                "The " + leaver.submitted() + " sheets submitted by " + leaver.name()));
        submitted.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        submitted.setWidthFull();
        submitted.setItems(true, false);
        submitted.setItemLabelGenerator(
                keep -> keep ? t("保留，照常计分", "Keep them; they count") : t("全部免去，由接替人重评", "Release them; scored anew"));
        submitted.setValue(true);
        submitted.setVisible(leaver.submitted() > 0);
    }

    private void confirm(Consumer<Replacement> replace) {
        candidates.setInvalid(candidates.isEmpty());
        candidates.setErrorMessage(t("请选择接替人", "Choose a replacement"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(t("请写明理由", "Please give a reason"));
        if (!candidates.isInvalid() && !reason.isInvalid()) {
            close();
            replace.accept(new Replacement(
                    leaver.judgeId(), candidates.getValue().personId(), submitted.getValue(), reason.getValue()));
        }
    }
}
