package org.zhuji.campaign;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Repository;

/**
 * Reads campaign rows freshly under a lock; a plain locking query would hand out what was read before. A repository, so that
 * a lock not got becomes Spring's {@code ConcurrencyFailureException}, for which every door to the outside has a sentence.
 */
@Repository
class CampaignRows {

    private final EntityManager entityManager;

    CampaignRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws CampaignNotFound if there is none */
    Campaign lock(long id, LockModeType mode) {
        Campaign campaign = entityManager.find(Campaign.class, id);
        if (campaign == null) {
            throw new CampaignNotFound(id);
        }
        entityManager.flush();
        entityManager.refresh(campaign, mode);
        return campaign;
    }
}
