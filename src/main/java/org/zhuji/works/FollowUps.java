package org.zhuji.works;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The stored follow-up codes. */
interface FollowUps extends Repository<FollowUp, Long> {

    FollowUp save(FollowUp followUp);

    void delete(FollowUp followUp);

    /** Held until the end of the transaction: guesses for one number run one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FollowUp> findByWorkId(long workId);
}
