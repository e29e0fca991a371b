package org.zhuji.works;

import java.util.List;

/**
 * What is said of a work when it is entered or corrected. All texts may hold any Unicode character.
 *
 * @param topic one of the category's topics, or null
 * @param place place tag, or null (REQ-15)
 * @param authors at least one, in the order of mention
 * @param originality the declaration of originality (REQ-12)
 * @param thirdPartyMusic which third-party music is used, or null (REQ-14)
 * @param recited the recited text, or null where the category does not ask for it
 */
public record NewWork(
        long campaignId,
        long unionId,
        String categoryCode,
        String title,
        String topic,
        String place,
        String description,
        List<Author> authors,
        boolean originality,
        String thirdPartyMusic,
        RecitedText recited,
        String contactName,
        String contactPhone) {

    public NewWork {
        authors = List.copyOf(authors);
    }

    /** @return the same, entered at this place */
    NewWork at(long campaign, long union) {
        return with(campaign, union, contactPhone);
    }

    /** @return the same for readers who need not call the entrant, e.g. 138****5678 (REQ-37) */
    NewWork withMaskedPhone() {
        return with(campaignId, unionId, MaskedPhone.of(contactPhone));
    }

    private NewWork with(long campaign, long union, String phone) {
        return new NewWork(
                campaign,
                union,
                categoryCode,
                title,
                topic,
                place,
                description,
                authors,
                originality,
                thirdPartyMusic,
                recited,
                contactName,
                phone);
    }

    /**
     * Somebody who had a part in the work.
     *
     * @param role e.g. 作者, 诵读, 拍摄
     * @param consent whether the person agreed to the use of name, image and voice
     * @param minor whether the person is under 18; then the guardian's name and consent are needed
     */
    public record Author(
            String name, String role, boolean consent, boolean minor, String guardian, boolean guardianConsent) {}

    /** The recited text (REQ-13); {@code rights} is one of public-domain, licensed, own. */
    public record RecitedText(String title, String author, String source, String rights) {}
}
