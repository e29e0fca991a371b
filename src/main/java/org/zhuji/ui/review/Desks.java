package org.zhuji.ui.review;

import org.zhuji.inbox.InboxRow;

/** Where a task is done that is not about a work. */
final class Desks {

    private Desks() {}

    /** @return the address of the page; the pages belong to other desks, which is why this is a text */
    static String address(InboxRow row) {
        return switch (row.desk()) {
            case CLOSE_RECEPTION -> "inbox/" + row.id() + "/close-reception";
            case PANEL -> "judging/" + row.subjectId() + "/panel";
            case SCORING -> "judging/" + row.subjectId() + "/progress";
            case AWARD_TABLE -> "judging/" + row.subjectId() + "/award-table";
            case AWARD_LIST -> "campaigns/" + row.subjectId() + "/award-list";
            case FORM_CHECK, REVIEW, RECEIPT -> "inbox/" + row.id();
        };
    }
}
