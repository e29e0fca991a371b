package org.zhuji.campaign;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Acknowledgements extends JpaRepository<Acknowledgement, Long> {

    List<Acknowledgement> findByCampaignIdOrderByAcknowledgedAtAsc(long campaignId);

    boolean existsByCampaignIdAndUnionId(long campaignId, long unionId);
}
