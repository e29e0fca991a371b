package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhuji.judging.JudgingRow;
import org.zhuji.judging.JudgingService;
import org.zhuji.judging.JudgingState;
import org.zhuji.judging.PanelCandidate;
import org.zhuji.judging.PanelNaming;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.shell.SignedIn;

/** The organiser names the panel of a category. */
@Route("judging/:judgingId/panel")
@RolesAllowed("ORGANISER")
@StyleSheet("context://judging.css")
public class PanelView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final JudgingService judgings;
    private final PanelNaming naming;
    private final transient SignedIn signedIn;
    private final Map<Long, Checkbox> choices = new LinkedHashMap<>();
    private final Span count = new Span();
    private final TextArea reason = new TextArea();
    private transient JudgingRow judging;
    private int wanted;

    PanelView(JudgingService judgings, PanelNaming naming, SignedIn signedIn) {
        this.judgings = judgings;
        this.naming = naming;
        this.signedIn = signedIn;
        addClassName("zj-page");
        count.setId("chosen-judges");
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(2000);
        reason.setLabel(t("人数不足的理由", "Why there are fewer judges"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("judgingId").orElse(0L));
    }

    @Override
    public String getPageTitle() {
        return t("组建评审组 · 逐级", "Name the panel · Zhuji");
    }

    private void show(long judgingId) {
        List<PanelCandidate> candidates = naming.candidates(signedIn.actor(), judgingId);
        judging = judgings.get(judgingId);
        wanted = naming.judgesWanted(judgingId);
        choices.clear();
        removeAll();
        boolean isOpen =
                judging.state() == JudgingState.PANEL && candidates.stream().noneMatch(PanelCandidate::named);
        add(
                new H2(t("组建评审组：", "Panel: ") + judging.categoryName()),
                new Paragraph(t(
                        "待评作品 " + judging.works() + " 件。按规则每组不少于 " + wanted
                                + " 名评委，5 名及以上去掉一个最高分和一个最低分。评委不评本系统（本市州、本产业）单位的作品，也不评自己的作品。",
                        judging.works() + " works. The rule wants at least " + wanted
                                + " judges; from five on one highest and one lowest score are left out. Nobody scores works of"
                                + " the own branch or of the own hand.")));
        if (candidates.isEmpty()) {
            add(new EmptyState(
                    t("还没有评委", "No judges yet"),
                    t("请由安全管理员给专家授予“评委”职责。", "Ask the security administrator to grant the duty of a judge.")));
            return;
        }
        Div lines = new Div();
        lines.addClassName("zj-candidates");
        candidates.forEach(candidate -> lines.add(line(candidate, isOpen)));
        add(lines);
        add(isOpen ? actions() : new Paragraph(t("评审组已组建。", "The panel has been named.")));
        recount();
    }

    private Component line(PanelCandidate candidate, boolean isOpen) {
        Checkbox choice = new Checkbox(candidate.name(), candidate.named());
        choice.setId("judge-" + candidate.personId());
        choice.setEnabled(isOpen && candidate.isEligible());
        choice.addValueChangeListener(change -> recount());
        choices.put(candidate.personId(), choice);
        Span duties = new Span(candidate.isEligible() ? candidate.duties() : Texts.of(candidate.obstacle()));
        duties.addClassName(candidate.isEligible() ? "zj-quiet" : "zj-obstacle");
        Span barred = new Span(
                candidate.barred() == 0
                        ? t("无需回避", "no conflicts")
                        : t("回避 " + candidate.barred() + " 件", candidate.barred() + " conflicts"));
        barred.getElement().getThemeList().add(candidate.barred() == 0 ? "badge success" : "badge error");
        Div line = new Div(choice, duties, barred);
        line.addClassNames("zj-candidate", "zj-card");
        return line;
    }

    private Component actions() {
        Button name = new Button(t("确定评审组", "Name this panel"), click -> confirm());
        name.setId("name-panel");
        name.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div line = new Div(reason, count, name);
        line.addClassName("zj-form-end");
        return line;
    }

    private List<Long> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void recount() {
        int chosen = chosen().size();
        count.setText(t("已选 " + chosen + " 名（规则 " + wanted + " 名）", chosen + " chosen (rule: " + wanted + ")"));
        reason.setVisible(chosen < wanted);
    }

    private void confirm() {
        if (reason.isVisible() && reason.getValue().isBlank()) {
            reason.setErrorMessage(t("评委人数少于规则，请先填写理由。", "Fewer judges than the rule: give the reason first."));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        Confirm.ask(
                t("确定评审组？", "Name this panel?"),
                t(
                        "将为 " + chosen().size() + " 名评委生成评分表并抽签定序。您和他们在本次活动的评审中不能再担任其他角色。评分期间如有评委不能继续，可在“评分进度”中更换。",
                        "Sheets are drawn up for " + chosen().size()
                                + " judges. Neither you nor they can take another part in this judging. A judge who drops"
                                + " out while scoring can be replaced under “Progress”."),
                t("确定", "Name"),
                this::name);
    }

    private void name() {
        try {
            naming.namePanel(signedIn.actor(), judging.id(), chosen(), reason.isVisible() ? reason.getValue() : null);
            Messages.done(t("评审组已组建，评委可以开始评分。", "The panel is named; judges may begin."));
            show(judging.id());
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }
}
