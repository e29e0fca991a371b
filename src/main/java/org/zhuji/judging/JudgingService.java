package org.zhuji.judging;

import java.util.List;
import org.springframework.stereotype.Service;

/** The door to provincial judging, for organisers, panel chairs and the leadership group. */
@Service
public class JudgingService {

    /** @return the campaign's judgings in the order of its categories */
    public List<JudgingRow> of(long campaignId) {
        throw new UnsupportedOperationException();
    }

    public JudgingRow get(long judgingId) {
        throw new UnsupportedOperationException();
    }
}
