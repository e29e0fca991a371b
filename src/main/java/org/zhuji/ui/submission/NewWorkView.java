package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.CurrentCampaign;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkCaller;

/** A handler enters a work on a worker's behalf (代录); a worker with an account enters an own one. */
@Route("submission/new")
@Menu(title = "录入作品", order = 42, icon = "vaadin:plus-circle-o")
@RolesAllowed({"HANDLER", "WORKER"})
@StyleSheet("context://submission.css")
public class NewWorkView extends Div implements HasDynamicTitle {

    private final transient SubmissionDesk desk;
    private final transient SignedIn signedIn;

    NewWorkView(SubmissionDesk desk, SignedIn signedIn, CurrentCampaign current) {
        this.desk = desk;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
        Duty duty = signedIn.actor().require(Role.HANDLER, Role.WORKER);
        boolean isHandler = duty.role() == Role.HANDLER;
        add(new H2(isHandler ? t("代录作品 · ", "Enter for a worker · ") + duty.unionName() : t("我要投稿", "Enter a work")));
        current.find()
                .map(campaign -> flow(campaign, duty))
                .ifPresentOrElse(
                        this::add,
                        () -> add(new EmptyState(
                                t("目前没有正在征集的活动", "No campaign collects at the moment"),
                                t("活动开始后可在这里录入作品。", "Works can be entered here once one has begun."))));
    }

    private Component flow(CampaignDetails campaign, Duty duty) {
        Component cutoff =
                new CutoffLine(desk.now(), campaign.definition().dates().cutoffAt());
        Component steps = new EntryFlow(
                desk.works(),
                campaign,
                duty.unionId(),
                EntryFlow.entry(work -> desk.works().createByOfficial(actor(), work), this::panel));
        Div flow = new Div(cutoff, steps);
        flow.addClassName("zj-stack");
        return flow;
    }

    private WorkPanel panel(Receipt receipt) {
        return new WorkPanel(desk, () -> new WorkCaller.Official(actor()), receipt.workId());
    }

    private Actor actor() {
        return signedIn.actor();
    }

    @Override
    public String getPageTitle() {
        return PublicPage.titled(t("录入作品", "Enter a work"));
    }
}
