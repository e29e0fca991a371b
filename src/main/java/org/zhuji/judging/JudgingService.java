package org.zhuji.judging;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to provincial judging: how the judging of each category stands, without names or marks. */
@Service
@Transactional(readOnly = true)
public class JudgingService {
    private final Judgings judgings;

    JudgingService(Judgings judgings) {
        this.judgings = judgings;
    }

    /** @return the campaign's judgings in the order of its categories */
    public List<JudgingRow> of(long campaignId) {
        return judgings.rows(campaignId);
    }

    /** @throws JudgingNotFound if there is none */
    public JudgingRow get(long judgingId) {
        return judgings.row(judgingId);
    }
}
