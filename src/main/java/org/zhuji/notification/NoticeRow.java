package org.zhuji.notification;

import java.time.Instant;

/**
 * Something a person was told.
 *
 * @param link where to act on it, relative to the start page; null if there is nothing to do
 * @param readAt null while unread
 */
public record NoticeRow(long id, String chinese, String english, String link, Instant createdAt, Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
