package org.zhuji.works;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored entry links. */
interface EntryLinks extends Repository<EntryLink, Long> {

    EntryLink save(EntryLink link);

    Optional<EntryLink> findByToken(String token);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from EntryLink l where l.token = :token")
    Optional<EntryLink> lock(String token);

    Optional<EntryLink> findByCampaignIdAndUnionId(long campaignId, long unionId);
}
