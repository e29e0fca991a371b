package org.zhuji.campaign;

import java.time.Instant;

/** A date ahead in an open campaign. */
public record Deadline(long campaignId, String campaignTitle, Kind kind, Instant at) {

    /** Which date of the campaign it is. */
    public enum Kind {
        OPENING("征集开始", "Collection opens"),
        CUTOFF("上报截止", "Cutoff for reports"),
        JUDGING_END("评审结束", "End of judging"),
        PUBLICITY_END("公示结束", "End of publicity");

        private final String label;
        private final String english;

        Kind(String label, String english) {
            this.label = label;
            this.english = english;
        }

        public String label() {
            return label;
        }

        public String english() {
            return english;
        }
    }
}
