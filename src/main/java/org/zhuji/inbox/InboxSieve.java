package org.zhuji.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhuji.inbox.InboxFilter.CategoryChoice;

/**
 * What no index answers of a filter. It is looked at row by row here and not in the statement, so that the database never
 * goes on reading without an end for a page that has few matches.
 */
record InboxSieve(Long campaignId, List<CategoryChoice> categories, String authorUnionPath, String text) {

    static InboxSieve of(InboxFilter filter, InboxWay way) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip().toLowerCase(Locale.ROOT);
        return switch (way) {
            case UNITS -> new InboxSieve(filter.campaignId(), filter.categories(), null, text);
            case CATEGORIES -> new InboxSieve(null, List.of(), filter.authorUnionPath(), text);
            case DONE, LIST -> new InboxSieve(filter.campaignId(), filter.categories(), filter.authorUnionPath(), text);
        };
    }

    /** @return whether every row read is wanted */
    boolean isOpen() {
        return campaignId == null && categories.isEmpty() && authorUnionPath == null && text == null;
    }

    /** @param unionPath of the author's unit; null where the subject is no work */
    boolean keeps(InboxRow row, String unionPath) {
        return (campaignId == null || campaignId == row.campaignId())
                && (categories.isEmpty()
                        || categories.contains(new CategoryChoice(row.campaignId(), row.categoryCode())))
                && (authorUnionPath == null || unionPath != null && unionPath.startsWith(authorUnionPath))
                && (text == null || hasText(row));
    }

    private boolean hasText(InboxRow row) {
        return Stream.of(row.title(), row.authors(), row.number(), row.authorUnionName())
                .anyMatch(
                        value -> value != null && value.toLowerCase(Locale.ROOT).contains(text));
    }
}
