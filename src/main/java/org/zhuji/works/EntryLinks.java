package org.zhuji.works;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored entry links. */
interface EntryLinks extends Repository<EntryLink, Long> {

    EntryLink save(EntryLink link);

    Optional<EntryLink> findByToken(String token);

    Optional<EntryLink> findByCampaignIdAndUnionId(long campaignId, long unionId);
}
