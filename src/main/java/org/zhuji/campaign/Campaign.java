package org.zhuji.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A campaign's row: its document, and beside it what queries and locks need. */
@Entity
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private CampaignState state = CampaignState.DRAFT;

    private Instant opensAt;
    private Instant cutoffAt;
    private Instant publicityEndsAt;

    @Column(columnDefinition = "longtext")
    private String definition;

    // Counts edits of the document only: the process moving on must not make an open form stale.
    private int version;

    protected Campaign() {}

    Campaign(CampaignDefinition definition, String document) {
        write(definition, document);
    }

    void rewrite(CampaignDefinition definition, String document) {
        write(definition, document);
        version++;
    }

    private void write(CampaignDefinition newDefinition, String document) {
        code = newDefinition.code();
        title = newDefinition.title();
        opensAt = newDefinition.dates().opensAt();
        cutoffAt = newDefinition.dates().cutoffAt();
        definition = document;
    }

    void open() {
        if (state != CampaignState.DRAFT) {
            throw new CampaignAlreadyOpen();
        }
        state = CampaignState.COLLECTING;
    }

    /** A null end of the publicity period leaves the known one. */
    void enter(CampaignState newState, Instant newPublicityEndsAt) {
        if (state == CampaignState.DRAFT || newState == CampaignState.DRAFT) {
            throw new IllegalStateException("A campaign leaves the draft by being opened, and never returns to it");
        }
        state = newState;
        publicityEndsAt = newPublicityEndsAt == null ? publicityEndsAt : newPublicityEndsAt;
    }

    Long id() {
        return id;
    }

    CampaignState state() {
        return state;
    }

    Instant publicityEndsAt() {
        return publicityEndsAt;
    }

    String definition() {
        return definition;
    }

    int version() {
        return version;
    }
}
