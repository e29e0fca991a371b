package org.zhuji.campaign;

import java.time.Instant;

/**
 * The dates gates and timers follow, as half-open instants: in time means {@code now < cutoffAt}.
 *
 * @param opensAt from when works may be submitted
 * @param cutoffAt first instant that is too late for a report to the province (REQ-18)
 * @param judgingEndsAt by when the judges are to be done
 * @param publicityDays length of the publicity period in calendar days (REQ-35)
 */
public record CampaignDates(Instant opensAt, Instant cutoffAt, Instant judgingEndsAt, int publicityDays) {

    public CampaignDates withCutoff(Instant newCutoffAt) {
        return new CampaignDates(opensAt, newCutoffAt, judgingEndsAt, publicityDays);
    }
}
