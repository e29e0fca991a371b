package org.zhuji.works;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind {@link DraftJanitor}. */
@Component
class ForgottenDrafts {

    private final Works works;
    private final FileRemoval removal;
    private final FollowUps followUps;
    private final WorkTrail trail;

    ForgottenDrafts(Works works, FileRemoval removal, FollowUps followUps, WorkTrail trail) {
        this.works = works;
        this.removal = removal;
        this.followUps = followUps;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    List<Long> olderThan(Instant limit, Limit most) {
        return works.forgotten(limit, most);
    }

    /** @return whether it went; not if the draft is wanted after all */
    @Transactional
    boolean delete(long workId, Instant limit) {
        Work work = works.lock(workId).orElse(null);
        if (work == null || !works.isForgotten(workId, limit)) {
            return false;
        }
        int removed = removal.all(work).size();
        followUps.findByWorkId(workId).ifPresent(followUps::delete);
        trail.byProgram(work, "delete", "长期未提交的草稿，含 " + removed + " 个文件");
        works.delete(work);
        works.flush();
        return true;
    }

    @Transactional
    void forgetAddresses(Instant limit) {
        works.forgetAddresses(limit);
    }
}
