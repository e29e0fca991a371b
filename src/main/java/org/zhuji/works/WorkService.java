package org.zhuji.works;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.zhuji.people.Actor;
import org.zhuji.shared.Slice;

/** The door to works and their files. */
@Service
public class WorkService {

    private final EntryPlaces places;
    private final Drafts drafts;
    private final WorkDesk desk;
    private final WorkFiles files;
    private final Submissions submissions;
    private final WorkSearch search;

    WorkService(
            EntryPlaces places,
            Drafts drafts,
            WorkDesk desk,
            WorkFiles files,
            Submissions submissions,
            WorkSearch search) {
        this.places = places;
        this.drafts = drafts;
        this.desk = desk;
        this.files = files;
        this.submissions = submissions;
        this.search = search;
    }

    /** @return the token of a union's public entry link for a campaign, made on first use */
    public String entryToken(Actor actor, long campaignId, long unionId) {
        return places.token(actor, campaignId, unionId);
    }

    /** @return campaign and union behind a public entry link */
    public EntryPlace entryPlace(String token) {
        return places.of(token);
    }

    /** A draft entered through a public link; campaign and union are the link's. */
    public Receipt createByLink(String token, NewWork work) {
        return drafts.byLink(places.of(token), work);
    }

    /** A draft entered by a handler of the union on a worker's behalf, or by a worker of the union with an account. */
    public Receipt createByOfficial(Actor actor, NewWork work) {
        return drafts.byOfficial(actor, work);
    }

    /** @return what is wrong or missing in the form, consents and declarations included, each at its field */
    public List<FieldFault> formFaults(NewWork work) {
        return drafts.formFaults(work);
    }

    /**
     * Checks receipt number and follow-up code.
     *
     * @throws WorkNotFound if they do not belong together (also after too many tries)
     */
    public WorkCaller.Entrant enter(String number, String followUpCode) {
        return drafts.enter(number, followUpCode);
    }

    /**
     * Readable by its entrant, officials of its branch, the province's desk and organisers.
     *
     * @throws JudgedBlind for those who judge, before the list of names is approved
     */
    public WorkDetails get(WorkCaller caller, long workId) {
        return desk.get(caller, workId);
    }

    /** Replaces what is said of a draft or returned work; its campaign and union stay. */
    public void update(WorkCaller caller, long workId, int version, NewWork work) {
        desk.update(caller, workId, version, work);
    }

    /**
     * Streams a file to disk with a running SHA-256, inspects it and checks it against the category's rules.
     *
     * @param name the sender's file name, any text
     * @throws FileRefused with a fault per broken rule; nothing is kept then
     */
    public MediaRow addFile(WorkCaller caller, long workId, String name, InputStream content) {
        return files.add(caller, workId, name, content);
    }

    public void removeFile(WorkCaller caller, long workId, long mediaId) {
        files.remove(caller, workId, mediaId);
    }

    /** @return what still keeps the work from being submitted; empty when it may be */
    public List<Fault> faults(WorkCaller caller, long workId) {
        return submissions.faults(caller, workId);
    }

    /** Submits a draft or a corrected work; in time means before the cutoff. */
    public void submit(WorkCaller caller, long workId, int version) {
        submissions.submit(caller, workId, version);
    }

    /** Takes a work back, until the province has taken it in (state 待省级受理 included); there is no way back. */
    public void withdraw(WorkCaller caller, long workId, String reason) {
        submissions.withdraw(caller, workId, reason);
    }

    /**
     * The works entered for a union, for its handler and leader and for organisers.
     *
     * @param status empty for all
     * @param text part of title, number or authors; empty for all
     * @return newest first; at most 500
     */
    public List<WorkRow> ofUnion(Actor actor, long unionId, Set<WorkStatus> status, String text) {
        return desk.ofUnion(actor, unionId, status, text);
    }

    /**
     * Submitted works of the caller's subtree: handlers and leaders their own, receiving desk and organisers all;
     * without what is judged blind and hidden from the caller ({@link BlindPhase}).
     *
     * @param text part of title, number, authors or union; empty for all
     * @param status empty for all; drafts are never found
     * @param after where to go on, as given by the page before; null for the first
     * @return newest first
     */
    public Slice<WorkRow> search(Actor actor, String text, Set<WorkStatus> status, String after, int limit) {
        return search.find(actor, text, status, after, limit);
    }

    /** @return whether works are kept from this person's lists because they are being judged blind */
    public boolean isBlind(Actor actor) {
        return search.isBlind(actor);
    }

    /** A new follow-up code for an entrant who lost the receipt; the old one ends. For the union's handler only. */
    public Receipt renewCode(Actor actor, long workId) {
        return drafts.renewCode(actor, workId);
    }

    /** @return as {@link #enteredBy(Actor)}, page by page; {@code after} is null for the first */
    public Slice<WorkRow> enteredBy(Actor actor, String after, int limit) {
        return desk.enteredBy(actor, after, limit);
    }

    /** @return works entered by this account, newest first */
    public List<WorkRow> enteredBy(Actor actor) {
        return desk.enteredBy(actor);
    }
}
