package org.zhuji.works;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.zhuji.people.Actor;

/** The door to works and their files. */
@Service
public class WorkService {

    /** @return the token of a union's public entry link for a campaign, made on first use */
    public String entryToken(Actor actor, long campaignId, long unionId) {
        throw new UnsupportedOperationException();
    }

    /** @return campaign and union behind a public entry link */
    public EntryPlace entryPlace(String token) {
        throw new UnsupportedOperationException();
    }

    /** A draft entered through a public link; campaign and union are the link's. */
    public Receipt createByLink(String token, NewWork work) {
        throw new UnsupportedOperationException();
    }

    /** A draft entered by a handler of the union on a worker's behalf. */
    public Receipt createByOfficial(Actor actor, NewWork work) {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks receipt number and follow-up code.
     *
     * @throws WorkNotFound if they do not belong together (also after too many tries)
     */
    public WorkCaller.Entrant enter(String number, String followUpCode) {
        throw new UnsupportedOperationException();
    }

    /** Readable by its entrant, officials of its branch, the province's desk and organisers. */
    public WorkDetails get(WorkCaller caller, long workId) {
        throw new UnsupportedOperationException();
    }

    public void update(WorkCaller caller, long workId, int version, NewWork work) {
        throw new UnsupportedOperationException();
    }

    /**
     * Streams a file to disk with a running SHA-256, inspects it and checks it against the category's rules.
     *
     * @param name the sender's file name, any text
     * @throws FileRefused with a fault per broken rule; nothing is kept then
     */
    public MediaRow addFile(WorkCaller caller, long workId, String name, InputStream content) {
        throw new UnsupportedOperationException();
    }

    public void removeFile(WorkCaller caller, long workId, long mediaId) {
        throw new UnsupportedOperationException();
    }

    /** @return what still keeps the work from being submitted; empty when it may be */
    public List<Fault> faults(WorkCaller caller, long workId) {
        throw new UnsupportedOperationException();
    }

    /** Submits a draft or a corrected work; in time means before the cutoff. */
    public void submit(WorkCaller caller, long workId, int version) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(WorkCaller caller, long workId, String reason) {
        throw new UnsupportedOperationException();
    }

    /** @return works entered by this account, newest first */
    public List<WorkRow> enteredBy(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
