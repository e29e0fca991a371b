package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.Contact;
import org.zhuji.campaign.Phase;
import org.zhuji.ui.parts.Times;

/** Whom to ask and what happens when: the contacts and the timeline of the campaign, one click away on every page (REQ-09). */
@org.springframework.stereotype.Component
class HelpCard {

    private final CurrentCampaign campaign;

    HelpCard(CurrentCampaign campaign) {
        this.campaign = campaign;
    }

    Button button() {
        Button button = new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), click -> open());
        button.setId("help");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t("帮助与联系方式", "Help and contacts"));
        button.setTooltipText(t("帮助与联系方式", "Help and contacts"));
        return button;
    }

    private void open() {
        Dialog dialog = new Dialog(t("帮助与联系方式", "Help and contacts"));
        dialog.setId("help-card");
        dialog.setWidth("34rem");
        campaign.find()
                .map(found -> found.definition())
                .ifPresentOrElse(
                        definition -> dialog.add(contacts(definition), timeline(definition)),
                        () -> dialog.add(new Paragraph(t("目前没有正在进行的活动。", "There is no campaign at the moment."))));
        Button close = new Button(t("关闭", "Close"), click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Component contacts(CampaignDefinition definition) {
        Div block = new Div(new H3(t("活动联系人", "Contacts")));
        for (Contact contact : definition.contacts()) {
            Div line = new Div(words(contact.office()), words(contact.name()), link("tel:", contact.phone()));
            line.add(link("mailto:", contact.mail()));
            line.addClassName("zj-contact");
            block.add(line);
        }
        return block;
    }

    private static Component timeline(CampaignDefinition definition) {
        Div block = new Div(new H3(t("时间安排", "Timeline")));
        for (Phase phase : definition.phases()) {
            Span when = new Span(Times.day(phase.from()) + " — " + Times.day(phase.to()));
            when.addClassName("zj-quiet");
            Div line = new Div(new Span(phase.name()), when);
            line.addClassName("zj-contact");
            block.add(line);
        }
        return block;
    }

    private static Component link(String scheme, String address) {
        return address == null || address.isBlank() ? new Span() : new Anchor(scheme + address, address);
    }

    private static Span words(String text) {
        return new Span(text == null ? "" : text);
    }
}
