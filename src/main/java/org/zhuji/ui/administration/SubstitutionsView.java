package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.Substitution;
import org.zhuji.inbox.Substitutions;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;

/** 代理设置: who stands in for whom; one's own for officials, everybody's for the security administrator. */
@Route("substitutions")
@RolesAllowed({"HANDLER", "LEADER", "RECEIVING_DESK", "SECURITY_ADMIN"})
public class SubstitutionsView extends Div implements HasDynamicTitle {

    private final Substitutions substitutions;
    private final CampaignService campaigns;
    private final PeopleAdministration people;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Div list = new Div();

    SubstitutionsView(
            Substitutions substitutions,
            CampaignService campaigns,
            PeopleAdministration people,
            SignedIn signedIn,
            Clock clock) {
        this.substitutions = substitutions;
        this.campaigns = campaigns;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassNames("zj-page", "zj-narrow");
        Button add = new Button(t("设置代理", "Name a stand-in"), VaadinIcon.PLUS.create(), click -> openForm());
        add.setId("substitution-add");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.setId("substitutions");
        list.addClassName("zj-substitutions");
        add(heading(), add, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("代理设置 · 逐级", "Stand-ins · Zhuji");
    }

    private static Component heading() {
        Paragraph hint = new Paragraph(t(
                "外出期间可请一位在岗人员代为办理待办。代理人在自己的待办中看到您的任务，办理记录注明“代”谁；您本人仍可办理。" + "代理不能再转给他人，不能互相代理，作者须回避。",
                "While you are away another official may decide your tasks. The record says for whom; you still may decide too."
                        + " A stand-in's stand-in does not get them, circles and authors are refused."));
        hint.addClassName("zj-quiet");
        return new Div(new H2(t("代理设置", "Stand-ins")), hint);
    }

    private void show() {
        Actor actor = signedIn.actor();
        List<Substitution> found = substitutions.list(actor);
        list.removeAll();
        found.forEach(one -> list.add(card(actor, one)));
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    t("还没有代理", "No stand-in yet"), t("外出前点“设置代理”，请同事代为办理。", "Name one before you go away.")));
        }
    }

    private Component card(Actor actor, Substitution one) {
        Span who = new Span(one.principal() + " → " + one.standIn());
        who.addClassName("zj-strong");
        Div head = new Div(who, state(one));
        head.addClassName("zj-substitution-head");
        Span when = new Span(Times.minute(one.from()) + " — " + Times.minute(one.until()));
        Span what = new Span(scope(one)
                + (one.takesPresent() ? t("，连同现有待办", ", present tasks too") : t("，仅新到待办", ", new tasks only")));
        Span why = new Span(t("原因：", "Reason: ") + one.reason() + t("（设置人：", " (set by ") + one.setBy() + t("）", ")"));
        why.addClassName("zj-quiet");
        Div lines = new Div(when, what, why);
        lines.addClassName("zj-two-lines");
        Div card = new Div(head, lines);
        card.addClassName("zj-card");
        boolean mayEnd = actor.holdsAny(Role.SECURITY_ADMIN) || one.principalId() == actor.personId();
        if (mayEnd && one.isToCome(clock.instant())) {
            Button end = new Button(t("提前结束", "End it"), click -> confirmEnd(one));
            end.setId("substitution-end-" + one.id());
            end.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(end);
        }
        return card;
    }

    private Component state(Substitution one) {
        if (one.isRunning(clock.instant())) {
            return Badges.good(t("代理中", "running"));
        }
        return Badges.plain(
                one.isToCome(clock.instant())
                        ? t("未开始", "to come")
                        : one.endedAt() == null ? t("已到期", "expired") : t("已提前结束", "ended early"));
    }

    private String scope(Substitution one) {
        if (one.campaignId() == null) {
            return t("全部活动", "All campaigns");
        }
        CampaignDetails campaign = campaigns.get(one.campaignId());
        String category = one.categoryCode() == null
                ? ""
                : " · " + campaign.definition().category(one.categoryCode()).name();
        return campaign.definition().title() + category;
    }

    private void confirmEnd(Substitution one) {
        Confirm.ask(
                t("提前结束代理？", "End it now?"),
                t(one.standIn() + "将不再看到" + one.principal() + "的待办。", one.standIn() + " no longer sees these tasks."),
                t("结束", "End"),
                () -> {
                    substitutions.end(signedIn.actor(), one.id());
                    Messages.done(t("代理已结束。", "Ended."));
                    show();
                });
    }

    private void openForm() {
        new SubstitutionDialog(substitutions, campaigns, people, signedIn, clock, this::show).open();
    }
}
