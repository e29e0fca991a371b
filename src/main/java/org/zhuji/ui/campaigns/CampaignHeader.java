package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignState;
import org.zhuji.ui.parts.DaysLeft;

/** Name, number, state and days left of a campaign, and what organisers can do with the whole of it. */
class CampaignHeader extends Div {

    CampaignHeader(Editing editing, Instant now, CampaignActions actions) {
        addClassName("zj-campaign-head");
        CampaignDefinition campaign = editing.definition();
        Div line = new Div(
                new H2(campaign.title()), StateWords.badge(editing.campaign().state()));
        line.addClassName("zj-title-line");
        if (editing.campaign().state() == CampaignState.COLLECTING) {
            line.add(new DaysLeft(now, campaign.dates().cutoffAt()));
        }
        Span number = new Span(campaign.documentNumber() == null ? "" : campaign.documentNumber());
        number.addClassName("zj-quiet");
        add(new Div(line, number));
        if (editing.isOrganiser()) {
            add(tools(editing, actions));
        }
    }

    private static Div tools(Editing editing, CampaignActions actions) {
        Div tools = new Div();
        tools.addClassName("zj-tools");
        if (editing.campaign().state() == CampaignState.DRAFT) {
            Button open = button(t("启动活动", "Open"), VaadinIcon.PLAY, "open-campaign", () -> actions.open(editing));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tools.add(open);
        }
        tools.add(button(t("复制", "Copy"), VaadinIcon.COPY, "copy-campaign", () -> actions.copy(editing)));
        Anchor export = actions.export(editing);
        Button exportButton = new Button(t("导出文件", "Export"), VaadinIcon.DOWNLOAD.create());
        exportButton.addThemeVariants(ButtonVariant.LUMO_SMALL);
        exportButton.setTabIndex(-1);
        export.add(exportButton);
        tools.add(export);
        tools.add(button(t("导入文件", "Import"), VaadinIcon.UPLOAD, "import-campaign", () -> actions.importInto(editing)));
        return tools;
    }

    private static Button button(String label, VaadinIcon icon, String id, Runnable action) {
        Button button = new Button(label, icon.create(), click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
