package org.zhuji.campaign;

import java.util.List;

/**
 * Everything that makes one campaign different from another; read from a file, edited on screen, stored as one document.
 *
 * @param code short unique name, e.g. {@code 2019-50}
 * @param documentNumber number of the notice, e.g. 甘总工办发[2019]50号 (REQ-01)
 * @param organisers joint organisers in the order of the notice (REQ-06)
 * @param dates the dates that gates and timers follow
 */
public record CampaignDefinition(
        String code,
        String title,
        String theme,
        String documentNumber,
        String parentDocumentNumber,
        String parentDocumentTitle,
        String noticeText,
        List<String> organisers,
        List<Phase> phases,
        CampaignDates dates,
        List<Category> categories,
        ReportRule report,
        AwardRule awards,
        List<Contact> contacts) {

    public CampaignDefinition {
        organisers = organisers == null ? List.of() : List.copyOf(organisers);
        phases = phases == null ? List.of() : List.copyOf(phases);
        categories = categories == null ? List.of() : List.copyOf(categories);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    /** @throws CategoryNotFound if the campaign has no such category */
    public Category category(String categoryCode) {
        return categories.stream()
                .filter(category -> category.code().equals(categoryCode))
                .findFirst()
                .orElseThrow(() -> new CategoryNotFound(categoryCode));
    }

    /** @return the same campaign under another code and title, the start of a copy */
    public CampaignDefinition renamed(String newCode, String newTitle) {
        return new CampaignDefinition(
                newCode,
                newTitle,
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

    public CampaignDefinition withDates(CampaignDates newDates) {
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
                newDates,
                categories,
                report,
                awards,
                contacts);
    }
}
