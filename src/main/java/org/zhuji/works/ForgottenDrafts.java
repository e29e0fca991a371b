package org.zhuji.works;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;

/** The rows behind {@link DraftJanitor}. */
@Component
class ForgottenDrafts {

    private final Works works;
    private final MediaFiles files;
    private final FollowUps followUps;
    private final WorkTrail trail;

    ForgottenDrafts(Works works, MediaFiles files, FollowUps followUps, WorkTrail trail) {
        this.works = works;
        this.files = files;
        this.followUps = followUps;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    List<Long> olderThan(Instant limit, Limit most) {
        return works.forgotten(limit, most);
    }

    /** @return under which keys its files lie; none if the draft is wanted after all */
    @Transactional(propagation = Propagation.MANDATORY)
    List<String> delete(long workId, Instant limit) {
        Work work = works.lock(workId).orElse(null);
        if (work == null || !works.isForgotten(workId, limit)) {
            return List.of();
        }
        List<MediaFile> found = files.findByWorkIdOrderById(workId);
        found.forEach(files::delete);
        followUps.findByWorkId(workId).ifPresent(followUps::delete);
        trail.byProgram(work, Verb.DELETE, "长期未提交的草稿，含 " + found.size() + " 个文件");
        works.delete(work);
        works.flush();
        return found.stream().map(MediaFile::storageKey).toList();
    }
}
