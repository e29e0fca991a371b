package org.zhuji.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Quotas extends JpaRepository<Quota, Long> {

    List<Quota> findByCampaignIdOrderByUnionIdAscCategoryCodeAsc(long campaignId);

    List<Quota> findByCampaignIdAndUnionIdOrderByCategoryCodeAsc(long campaignId, long unionId);

    Optional<Quota> findByCampaignIdAndUnionIdAndCategoryCode(long campaignId, long unionId, String categoryCode);
}
