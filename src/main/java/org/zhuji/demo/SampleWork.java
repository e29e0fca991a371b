package org.zhuji.demo;

import java.util.List;
import org.zhuji.works.NewWork;

/**
 * An invented work and how far it has come when somebody first looks.
 *
 * @param union code of the union of entry
 * @param pictures how many pictures; 0 for a film
 * @param waitsAt where it is brought to; DRAFT is never submitted
 * @param ending what happens to it there; may be null
 */
record SampleWork(
        String title,
        String category,
        String topic,
        String place,
        String union,
        List<String> authors,
        String description,
        NewWork.RecitedText recited,
        Scene scene,
        int seconds,
        int pictures,
        Stop waitsAt,
        Ending ending) {

    /** The stops of the way up. */
    enum Stop {
        DRAFT,
        FORM_CHECK,
        GRASSROOTS,
        COUNTY,
        CITY,
        SIGN_OFF,
        RECEIPT,
        RECEIVED
    }

    /** What an official or the author does to it at its stop. */
    enum Ending {
        RETURNED,
        SENT_BELOW,
        NOT_RECOMMENDED,
        WITHDRAWN
    }
}
