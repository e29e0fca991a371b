package org.zhuji.works;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhuji.organisation.UnionRow;

/** A work's row; it guards its own transitions. */
@Entity
@Table(name = "work")
class Work {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String receiptNumber;
    private long campaignId;
    private long unionId;
    private String unionName;
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private WorkStatus status;

    private String title;
    private String authorLine;
    private String topic;
    private String place;

    @Column(columnDefinition = "longtext")
    private String description;

    private boolean originality;
    private String thirdPartyMusic;
    private String recitedTitle;
    private String recitedAuthor;
    private String recitedSource;
    private String recitedRights;
    private String contactName;
    private String contactPhone;
    private Long enteredBy;

    /** From where a public link was used; what the caps count by, forgotten in time. */
    private String enteredFrom;

    @Column(columnDefinition = "longtext")
    private String returnReason;

    private Instant createdAt;

    /** When what is said of it was last changed; null if never since it was created. */
    private Instant changedAt;

    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "work_author", joinColumns = @JoinColumn(name = "work_id"))
    @OrderColumn(name = "place_in_work")
    private List<WorkAuthor> authors = new ArrayList<>();

    protected Work() {}

    /** A draft; its number follows from the id once the row exists. */
    Work(NewWork content, UnionRow union, Long enteredBy, Instant now) {
        this.receiptNumber = UUID.randomUUID().toString();
        this.campaignId = content.campaignId();
        this.unionId = union.id();
        this.unionName = union.name();
        this.status = WorkStatus.DRAFT;
        this.enteredBy = enteredBy;
        this.createdAt = now;
        describe(content);
    }

    void cameFrom(String address) {
        enteredFrom = address;
    }

    /** Takes over a correction. */
    void correct(NewWork content, Instant now) {
        describe(content);
        changedAt = now;
    }

    void number(String campaignCode) {
        receiptNumber = campaignCode + "-" + String.format("%06d", id);
    }

    /** Takes over what is said of the work; campaign and union stay. */
    private void describe(NewWork content) {
        categoryCode = content.categoryCode();
        title = content.title();
        topic = content.topic();
        place = content.place();
        description = content.description();
        originality = content.originality();
        thirdPartyMusic = content.thirdPartyMusic();
        contactName = content.contactName();
        contactPhone = content.contactPhone();
        recite(content.recited());
        List<WorkAuthor> described =
                content.authors().stream().map(WorkAuthor::new).toList();
        authors.clear();
        authors.addAll(described);
        authorLine = AuthorLine.of(content.authors());
    }

    private void recite(NewWork.RecitedText recited) {
        recitedTitle = recited == null ? null : recited.title();
        recitedAuthor = recited == null ? null : recited.author();
        recitedSource = recited == null ? null : recited.source();
        recitedRights = recited == null ? null : recited.rights();
    }

    /** @throws WorkMovedOn if the work is no longer in the hands of its author */
    void requireEditable() {
        if (!status.isEditable()) {
            throw new WorkMovedOn(receiptNumber, status);
        }
    }

    /** @throws WorkChanged if somebody else saved in between */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new WorkChanged(receiptNumber);
        }
    }

    void submit(Instant now) {
        requireEditable();
        status = WorkStatus.SUBMITTED;
        submittedAt = now;
        returnReason = null;
    }

    void move(List<WorkStatus> from, WorkStatus to, String reason) {
        if (!from.contains(status)) {
            throw new WorkMovedOn(receiptNumber, status);
        }
        status = to;
        returnReason = to == WorkStatus.RETURNED || to == WorkStatus.VOIDED ? reason : null;
    }

    NewWork content() {
        NewWork.RecitedText recited = recitedTitle == null
                ? null
                : new NewWork.RecitedText(recitedTitle, recitedAuthor, recitedSource, recitedRights);
        return new NewWork(
                campaignId,
                unionId,
                categoryCode,
                title,
                topic,
                place,
                description,
                authors.stream().map(WorkAuthor::content).toList(),
                originality,
                thirdPartyMusic,
                recited,
                contactName,
                contactPhone);
    }

    WorkDetails details(NewWork shown, List<MediaRow> files) {
        return new WorkDetails(
                id,
                version,
                receiptNumber,
                status,
                shown,
                unionName,
                files,
                ContentHash.of(content(), files),
                returnReason,
                createdAt,
                submittedAt);
    }

    long id() {
        return id;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    long campaignId() {
        return campaignId;
    }

    long unionId() {
        return unionId;
    }

    String categoryCode() {
        return categoryCode;
    }

    WorkStatus status() {
        return status;
    }

    Long enteredBy() {
        return enteredBy;
    }

    boolean wasSubmitted() {
        return submittedAt != null;
    }

    String contactName() {
        return contactName;
    }
}
