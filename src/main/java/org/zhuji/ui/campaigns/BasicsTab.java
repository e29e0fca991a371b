package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.ui.parts.FactList;

/** What the campaign is and on which papers it rests (REQ-01, REQ-06). */
class BasicsTab extends Div {

    private final Editing editing;

    BasicsTab(Editing editing) {
        this.editing = editing;
        CampaignDefinition campaign = editing.definition();
        add(new Section(t("基本信息", "Basics"), editing, this::edit)
                .with(new FactList()
                        .fact(t("活动名称", "Title"), campaign.title())
                        .fact(t("活动编号", "Code"), campaign.code())
                        .fact(t("活动主题", "Theme"), campaign.theme())
                        .fact(t("文号", "Document"), campaign.documentNumber())
                        .fact(t("上级文件", "Parent document"), campaign.parentDocumentTitle())
                        .fact(t("上级文号", "Its number"), campaign.parentDocumentNumber())
                        .fact(t("联合主办", "Organisers"), String.join(t("、", ", "), campaign.organisers()))));
    }

    private void edit() {
        CampaignDefinition campaign = editing.definition();
        TextField title = Fields.text(t("活动名称", "Title"), campaign.title());
        TextField code = Fields.text(t("活动编号", "Code"), campaign.code());
        TextField theme = Fields.text(t("活动主题", "Theme"), campaign.theme());
        TextField number = Fields.text(t("文号", "Document number"), campaign.documentNumber());
        TextField parent = Fields.text(t("上级文号", "Parent document number"), campaign.parentDocumentNumber());
        TextField parentTitle = Fields.text(t("上级文件标题", "Parent document title"), campaign.parentDocumentTitle());
        TextArea organisers = Fields.lines(t("联合主办（每行一个）", "Organisers (one per line)"), campaign.organisers());
        code.setHelperText(t("用于网址和文件名；启动后不能再改", "Used in addresses and file names; fixed once opened"));
        FormLayout form = Fields.form(title, code, theme, number, parent, parentTitle, organisers);
        form.setColspan(theme, 2);
        form.setColspan(parentTitle, 2);
        form.setColspan(organisers, 2);
        new EditDialog(
                        t("编辑基本信息", "Edit basics"),
                        () -> editing.change(draft -> {
                            draft.title = title.getValue().strip();
                            draft.code = code.getValue().strip();
                            draft.theme = theme.getValue();
                            draft.documentNumber = number.getValue();
                            draft.parentDocumentNumber = parent.getValue();
                            draft.parentDocumentTitle = parentTitle.getValue();
                            draft.organisers = Fields.linesOf(organisers);
                        }),
                        form)
                .open();
    }
}
