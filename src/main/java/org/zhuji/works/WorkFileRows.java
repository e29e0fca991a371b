package org.zhuji.works;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.Category;
import org.zhuji.works.media.MediaFacts;
import org.zhuji.works.media.StoredFile;

/** The rows behind {@link WorkFiles}; each change locks the work, so that none slips in after it was submitted. */
@Component
class WorkFileRows {

    private static final int NAME_LENGTH = 200;

    private final Works works;
    private final MediaFiles files;
    private final WorkAccess access;
    private final EntryGate gate;
    private final WorkTrail trail;
    private final WorkLimits limits;

    WorkFileRows(Works works, MediaFiles files, WorkAccess access, EntryGate gate, WorkTrail trail, WorkLimits limits) {
        this.works = works;
        this.files = files;
        this.access = access;
        this.gate = gate;
        this.trail = trail;
        this.limits = limits;
    }

    /** A received file that passed the rules. */
    record Checked(String name, StoredFile stored, MediaFacts facts) {}

    /**
     * Refuses early what could not be kept anyway.
     *
     * @param begun when the request began; in time is decided by it alone
     * @return the category whose rules the file has to meet
     */
    @Transactional(readOnly = true)
    Category categoryForUpload(WorkCaller caller, long workId, Instant begun) {
        Work work = works.findById(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireWrite(caller, work);
        work.requireEditable();
        gate.requireTakesFiles(work.campaignId(), begun);
        Category category = gate.category(work.campaignId(), work.categoryCode());
        requireRoom(work, category, 0);
        return category;
    }

    @Transactional
    MediaRow add(WorkCaller caller, long workId, Checked file) {
        Work work = editable(caller, workId);
        requireRoom(
                work,
                gate.category(work.campaignId(), work.categoryCode()),
                file.stored().size());
        files.findByWorkIdOrderById(workId).stream()
                .filter(known -> known.sha256().equals(file.stored().sha256()))
                .findFirst()
                .ifPresent(known -> {
                    throw new FileRefused(List.of(new Fault(
                            Fault.ASKED,
                            "同一文件只上传一次",
                            "与已上传的“" + known.name() + "”内容相同",
                            "“" + known.name() + "” with the same content is here already")));
                });
        MediaFile added =
                files.save(new MediaFile(workId, shownName(file.name()), file.stored(), file.facts(), gate.now()));
        trail.record(caller, work, Verb.ADD_FILE, words(added));
        return added.row();
    }

    /** @return under which key the bytes lie */
    @Transactional
    String remove(WorkCaller caller, long workId, long mediaId) {
        Work work = editable(caller, workId);
        MediaFile file = files.findById(mediaId)
                .filter(found -> found.workId() == workId)
                .orElseThrow(() -> new WorkNotFound("文件 " + mediaId));
        files.delete(file);
        trail.record(caller, work, Verb.REMOVE_FILE, words(file));
        return file.storageKey();
    }

    /** Without its name, which may be its author's: the record outlives the file. */
    private static String words(MediaFile file) {
        return "文件 " + file.id() + "，SHA-256 " + file.sha256();
    }

    private Work editable(WorkCaller caller, long workId) {
        Work work = works.lock(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireWrite(caller, work);
        work.requireEditable();
        return work;
    }

    private void requireRoom(Work work, Category category, long bytes) {
        List<MediaFile> known = files.findByWorkIdOrderById(work.id());
        List<Fault> faults = RuleCheck.tooMany(category, known.size() + 1);
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
        if (known.size() >= limits.filesPerWork()) {
            throw new FileRefused(List.of(new Fault(
                    "设置",
                    "每件作品最多 " + limits.filesPerWork() + " 个文件",
                    "已有 " + known.size() + " 个文件，请先删除不要的",
                    "At most " + limits.filesPerWork() + " files; remove some first")));
        }
        long whole = known.stream().mapToLong(MediaFile::sizeBytes).sum() + bytes;
        if (whole > limits.sizePerWork().toBytes()) {
            String most = Measured.megabytes(limits.sizePerWork().toBytes());
            throw new FileRefused(List.of(new Fault(
                    "设置",
                    "每件作品的文件合计不超过 " + most,
                    "连同本文件共 " + Measured.megabytes(whole) + "，请先删除不要的",
                    "The files have " + Measured.megabytes(whole) + " in all, at most " + most
                            + "; remove some first")));
        }
    }

    /** Only shown, never used as a path; still without folders, as some browsers send them. */
    private static String shownName(String raw) {
        String name = Tidy.line(raw);
        if (name == null) {
            return "未命名";
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.codePointCount(0, last.length()) <= NAME_LENGTH
                ? last
                : last.substring(0, last.offsetByCodePoints(0, NAME_LENGTH));
    }
}
