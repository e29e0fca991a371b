package org.zhuji.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A union has received the notice. */
@Entity
@Table(name = "campaign_acknowledgement")
class Acknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long campaignId;
    private long unionId;
    private long personId;
    private Instant acknowledgedAt;

    protected Acknowledgement() {}

    Acknowledgement(long campaignId, long unionId, long personId, Instant acknowledgedAt) {
        this.campaignId = campaignId;
        this.unionId = unionId;
        this.personId = personId;
        this.acknowledgedAt = acknowledgedAt;
    }

    AcknowledgementRow row() {
        return new AcknowledgementRow(unionId, personId, acknowledgedAt);
    }
}
