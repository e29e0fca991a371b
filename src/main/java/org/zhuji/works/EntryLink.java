package org.zhuji.works;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A union's public way into a campaign. */
@Entity
@Table(name = "entry_link")
class EntryLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long campaignId;
    private long unionId;
    private String token;
    private Instant createdAt;

    protected EntryLink() {}

    EntryLink(long campaignId, long unionId, String token, Instant createdAt) {
        this.campaignId = campaignId;
        this.unionId = unionId;
        this.token = token;
        this.createdAt = createdAt;
    }

    Long id() {
        return id;
    }

    long campaignId() {
        return campaignId;
    }

    long unionId() {
        return unionId;
    }

    String token() {
        return token;
    }

    Instant createdAt() {
        return createdAt;
    }
}
