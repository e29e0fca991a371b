package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignFile;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Download;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;

/** What an organiser does with a campaign as a whole: open, copy, export, import. */
class CampaignActions {

    private final CampaignService campaigns;
    private final CampaignFile file;
    private final SignedIn signedIn;
    private final Runnable refresh;

    CampaignActions(CampaignService campaigns, CampaignFile file, SignedIn signedIn, Runnable refresh) {
        this.campaigns = campaigns;
        this.file = file;
        this.signedIn = signedIn;
        this.refresh = refresh;
    }

    void open(Editing editing) {
        CampaignDates dates = editing.definition().dates();
        Confirm.ask(
                t(
                        "启动“" + editing.definition().title() + "”？",
                        "Open “" + editing.definition().title() + "”?"),
                t(
                        "启动后：所有单位都能看到本活动；自 " + Times.minute(dates.opensAt()) + " 起可以投稿；到 "
                                + Times.limit(dates.cutoffAt()) + " 自动截止，未报到省总工会的作品转为逾期。活动编号和已有类别不能再删改，且不能退回草稿。",
                        "Every union will see it; works may be entered from " + Times.minute(dates.opensAt())
                                + "; at " + Times.limit(dates.cutoffAt())
                                + " the collection closes by itself. It cannot become a draft again."),
                t("启动活动", "Open"),
                () -> {
                    campaigns.open(signedIn.actor(), editing.campaign().id());
                    Messages.done(t("活动已启动。", "The campaign is open."));
                    refresh.run();
                });
    }

    void copy(Editing editing) {
        TextField title = Fields.text(
                t("新活动名称", "Title of the copy"), editing.definition().title());
        TextField code = Fields.text(t("新活动编号", "Code of the copy"), "");
        title.setId("copy-title");
        code.setId("copy-code");
        code.setHelperText(t("英文字母、数字、“-”，例如 2020-12", "Letters, digits, “-”; e.g. 2020-12"));
        new EditDialog(
                        t("复制活动", "Copy the campaign"),
                        t("复制", "Copy"),
                        () -> show(campaigns.copy(
                                signedIn.actor(),
                                editing.campaign().id(),
                                code.getValue().strip(),
                                title.getValue().strip())),
                        new Paragraph(
                                t(
                                        "类别、规则、评分指标、奖项、阶段、联系人和通知原文一并复制为草稿；任务数、签收和作品不复制。复制后请修改时间、文号和通知原文，再启动。",
                                        "Categories, rules, criteria, awards, phases, contacts and text become a draft; quotas, "
                                                + "receipts and works do not. Change dates, number and text before opening it.")),
                        Fields.form(title, code))
                .open();
    }

    /** A link that downloads the document as it is at the time of the click, for who then still organises. */
    Anchor export(Editing editing) {
        long id = editing.campaign().id();
        Anchor link = new Anchor(
                Download.of(editing.definition().code() + ".yaml", "application/yaml;charset=utf-8", () -> {
                    signedIn.actor().require(Role.ORGANISER);
                    return file.write(campaigns.get(id).definition()).getBytes(StandardCharsets.UTF_8);
                }),
                "");
        link.setId("export-campaign");
        link.getElement().setAttribute("download", true);
        return link;
    }

    void importInto(Editing editing) {
        ImportDialog.open(
                t("导入活动文件", "Import a campaign file"),
                t(
                        "文件内容将整体替换本活动的当前内容。校验不通过时不作任何修改。",
                        "The file replaces this whole campaign. If it does not pass the check, nothing changes."),
                yaml -> editing.store().accept(file.read(yaml)));
    }

    void importNew() {
        ImportDialog.open(
                t("从文件新建活动", "New campaign from a file"),
                t("将按文件内容新建一个草稿，编号不能与已有活动相同。", "Makes a draft from the file; its code must be new."),
                yaml -> show(campaigns.create(signedIn.actor(), file.read(yaml))));
    }

    private static void show(long id) {
        UI.getCurrent().navigate("campaigns/" + id);
    }
}
