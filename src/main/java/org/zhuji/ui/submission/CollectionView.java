package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.Addresses;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.CurrentCampaign;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;

/** A union's own collection: its entry link as a poster with QR code, and the works entered so far. */
@Route("submission/collection")
@Menu(title = "本单位征集", order = 41, icon = "vaadin:qrcode")
@RolesAllowed({"HANDLER", "LEADER"})
@StyleSheet("context://submission.css")
public class CollectionView extends Div implements HasDynamicTitle {

    private final transient SubmissionDesk desk;
    private final transient SignedIn signedIn;
    private final transient Duty duty;
    private final TextField text = new TextField();
    private final Select<WorkStatus> status = new Select<>();
    private final WorkGrid grid;
    private final EmptyState none = new EmptyState(
            t("没有作品", "No works"),
            t("请打印上面的二维码张贴，或点击“录入作品”代职工录入。", "Print the QR code above, or enter works for workers."));

    CollectionView(SubmissionDesk desk, SignedIn signedIn, CurrentCampaign current) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.duty = signedIn.actor().require(Role.HANDLER, Role.LEADER);
        this.grid = new WorkGrid(desk);
        addClassName("zj-page");
        add(new H2(t("本单位征集 · ", "Our collection · ") + duty.unionName()));
        add(current.find().map(this::poster).orElseGet(CollectionView::nothingYet));
        add(filters(), none, grid);
        refresh();
    }

    private static Component nothingYet() {
        return new EmptyState(
                t("目前没有正在征集的活动", "No campaign collects at the moment"),
                t("省总工会启动活动后，这里会出现本单位的征集链接和二维码。", "Your entry link and QR code appear here once one has begun."));
    }

    private Component poster(CampaignDetails campaign) {
        String token = desk.works().entryToken(signedIn.actor(), campaign.id(), duty.unionId());
        String address = Addresses.absolute("e/" + token);
        Anchor link = new Anchor(address, address);
        link.setId("entry-link");
        link.getElement().setAttribute("router-ignore", true);
        Anchor print = new Anchor("submission/poster", t("打印或下载海报（A4）", "Print or download the poster (A4)"));
        print.setId("to-poster");
        Div actions = new Div(CopyButton.of(address, "copy-link", t("链接已复制。", "Copied.")), print);
        actions.addClassNames("zj-actions", "zj-no-print");
        Div words = new Div(
                new H3(campaign.definition().title()),
                new Paragraph(duty.unionName() + t("：手机扫码投稿，无需注册", ": scan to enter a work, no account needed")),
                new CutoffLine(desk.now(), campaign.definition().dates().cutoffAt()),
                link,
                actions);
        Div card = new Div(new QrCode(address, t("投稿二维码", "QR code of the entry page")), words);
        card.addClassNames("zj-card", "zj-poster");
        return card;
    }

    private Component filters() {
        text.setId("search");
        text.setPlaceholder(t("按名称、编号、作者查找", "Title, number or author"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> refresh());
        status.setId("status");
        status.setItems(WorkStatus.values());
        status.setItemLabelGenerator(
                value -> value == null ? t("全部状态", "Any state") : t(value.label(), value.english()));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("全部状态", "Any state"));
        status.setPlaceholder(t("全部状态", "Any state"));
        status.addValueChangeListener(change -> refresh());
        Div line = new Div(text, status);
        line.addClassNames("zj-actions", "zj-no-print");
        return line;
    }

    private void refresh() {
        Set<WorkStatus> wanted = status.getValue() == null ? Set.of() : Set.of(status.getValue());
        List<WorkRow> rows = desk.works().ofUnion(signedIn.actor(), duty.unionId(), wanted, text.getValue());
        grid.show(rows);
        grid.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return PublicPage.titled(t("本单位征集", "Our collection"));
    }
}
