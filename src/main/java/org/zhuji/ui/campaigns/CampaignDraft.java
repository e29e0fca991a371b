package org.zhuji.ui.campaigns;

import java.util.ArrayList;
import java.util.List;
import org.zhuji.campaign.AwardRule;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Contact;
import org.zhuji.campaign.Phase;
import org.zhuji.campaign.ReportRule;

/** A definition while a form changes one part of it. */
class CampaignDraft {

    String code;
    String title;
    String theme;
    String documentNumber;
    String parentDocumentNumber;
    String parentDocumentTitle;
    String noticeText;
    List<String> organisers;
    List<Phase> phases;
    CampaignDates dates;
    final List<Category> categories;
    ReportRule report;
    AwardRule awards;
    List<Contact> contacts;

    CampaignDraft(CampaignDefinition definition) {
        code = definition.code();
        title = definition.title();
        theme = definition.theme();
        documentNumber = definition.documentNumber();
        parentDocumentNumber = definition.parentDocumentNumber();
        parentDocumentTitle = definition.parentDocumentTitle();
        noticeText = definition.noticeText();
        organisers = definition.organisers();
        phases = definition.phases();
        dates = definition.dates();
        categories = new ArrayList<>(definition.categories());
        report = definition.report();
        awards = definition.awards();
        contacts = definition.contacts();
    }

    CampaignDefinition definition() {
        return new CampaignDefinition(
                code,
                title,
                theme,
                documentNumber,
                parentDocumentNumber,
                parentDocumentTitle,
                noticeText,
                organisers,
                phases,
                dates,
                categories,
                report,
                awards,
                contacts);
    }
}
