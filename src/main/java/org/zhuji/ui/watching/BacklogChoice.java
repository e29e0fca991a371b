package org.zhuji.ui.watching;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.SupervisionDesk;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.SupervisionDialog;
import org.zhuji.ui.shell.SignedIn;

/** Which union's backlog in which campaign is supervised, and by when. */
@SpringComponent
class BacklogChoice {

    private static final int MOST = 100;

    private final SupervisionDesk desk;
    private final UnionService unions;
    private final CampaignService campaigns;
    private final SignedIn signedIn;

    BacklogChoice(SupervisionDesk desk, UnionService unions, CampaignService campaigns, SignedIn signedIn) {
        this.desk = desk;
        this.unions = unions;
        this.campaigns = campaigns;
        this.signedIn = signedIn;
    }

    /** @return whether there is a union below this person's */
    boolean isOffered(Actor actor) {
        UnionScope scope = scope(actor);
        return !scope.paths().isEmpty()
                && unions.search(scope, "", 2).stream().anyMatch(union -> isBelow(scope, union));
    }

    void ask(Runnable after) {
        ComboBox<CampaignDetails> campaign = new ComboBox<>(t("活动", "Campaign"));
        campaign.setId("backlog-campaign");
        campaign.setItems(campaigns.openCampaigns());
        campaign.setItemLabelGenerator(one -> one.definition().title());
        campaigns.openCampaigns().stream().findFirst().ifPresent(campaign::setValue);
        campaign.setWidthFull();
        ComboBox<UnionRow> union = new ComboBox<>(t("承办单位", "Union"));
        union.setId("backlog-union");
        union.setItemLabelGenerator(UnionRow::name);
        union.setItems(query -> {
            UnionScope scope = scope(signedIn.actor());
            return unions.search(scope, query.getFilter().orElse(""), MOST).stream()
                    .filter(one -> isBelow(scope, one))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        union.setWidthFull();
        new SupervisionDialog(
                        desk.today(),
                        (words, dueOn) -> {
                            if (campaign.getValue() == null || union.getValue() == null) {
                                throw new org.zhuji.inbox.DecisionInvalid("请选择活动和承办单位。", "Choose campaign and union.");
                            }
                            desk.openBacklog(
                                    signedIn.actor(),
                                    campaign.getValue().id(),
                                    union.getValue().id(),
                                    words,
                                    dueOn);
                            Messages.done(t("已督办，对方会收到通知。", "They have been told."));
                            after.run();
                        },
                        campaign,
                        union)
                .open();
    }

    private static boolean isBelow(UnionScope scope, UnionRow union) {
        return scope.covers(union.path()) && !scope.paths().contains(union.path());
    }

    private static UnionScope scope(Actor actor) {
        return actor.scope(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER);
    }
}
