package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.Addresses;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.CurrentCampaign;
import org.zhuji.ui.shell.SignedIn;

/** One A4 sheet for the wall: whose call, for what, until when, and the QR code that leads there. */
@Route(value = "submission/poster", autoLayout = false)
@RolesAllowed({"HANDLER", "LEADER"})
@StyleSheet("context://submission.css")
public class PosterView extends Main implements HasDynamicTitle {

    private final transient SubmissionDesk desk;
    private final transient SignedIn signedIn;

    PosterView(SubmissionDesk desk, SignedIn signedIn, CurrentCampaign current) {
        this.desk = desk;
        this.signedIn = signedIn;
        Duty duty = signedIn.actor().require(Role.HANDLER, Role.LEADER);
        addClassName("zj-poster-page");
        current.find()
                .ifPresentOrElse(
                        campaign -> show(campaign, duty),
                        () -> add(new EmptyState(
                                t("目前没有正在征集的活动", "No campaign collects at the moment"),
                                t("活动启动后可在这里打印海报。", "The poster can be printed here once one has begun."))));
    }

    private void show(CampaignDetails campaign, Duty duty) {
        String token = desk.works().entryToken(signedIn.actor(), campaign.id(), duty.unionId());
        String address = Addresses.absolute("e/" + token);
        add(buttons(address, duty.unionName()), sheet(campaign.definition(), address, duty.unionName()));
    }

    private static Component buttons(String address, String unionName) {
        Button print = new Button(t("打印（A4 纸）", "Print (A4)"), VaadinIcon.PRINT.create());
        print.setId("print-poster");
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Anchor image = new Anchor(QrCode.png(address), t("下载二维码图片", "Download the QR code"));
        image.setId("download-qr");
        image.getElement().setAttribute("download", unionName + "-" + t("投稿二维码", "entry") + ".png");
        Anchor back = new Anchor("submission/collection", t("返回本单位征集", "Back"));
        Div line = new Div(print, image, back);
        line.addClassNames("zj-actions", "zj-no-print");
        return line;
    }

    private static Component sheet(CampaignDefinition definition, String address, String unionName) {
        Span union = new Span(unionName);
        union.addClassName("zj-sheet-union");
        Paragraph theme = new Paragraph(definition.theme());
        Paragraph call = new Paragraph(t("作品征集", "Call for works"));
        call.addClassName("zj-sheet-call");
        Paragraph what = new Paragraph(definition.categories().stream()
                .map(category -> t(category.name(), category.englishName()))
                .collect(Collectors.joining(" · ")));
        OrderedList steps = new OrderedList(
                new ListItem(t("用手机扫一扫上面的二维码，无需注册", "Scan the code with your phone; no account needed")),
                new ListItem(t("选择类别，填写作品信息，记下编号和查询码", "Choose a category, tell about the work, note number and code")),
                new ListItem(t("上传文件，按“提交作品”，看到“已提交”才算完成", "Upload, press “Submit”; done when it says “Submitted”")));
        Paragraph until = new Paragraph(
                t("截止时间：", "Until ") + Times.limit(definition.dates().cutoffAt()) + t("（北京时间）", " Beijing time"));
        until.setId("poster-deadline");
        until.addClassName("zj-sheet-until");
        Span link = new Span(address);
        link.addClassName("zj-quiet");
        Div sheet = new Div(
                union,
                new H1(definition.title()),
                call,
                theme,
                new QrCode(address, t("投稿二维码", "QR code of the entry page")),
                until,
                what,
                steps,
                link);
        sheet.setId("poster-sheet");
        sheet.addClassName("zj-sheet-a4");
        return sheet;
    }

    @Override
    public String getPageTitle() {
        return PublicPage.titled(t("征集海报", "Poster"));
    }
}
