package org.zhuji.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Campaigns extends JpaRepository<Campaign, Long> {

    List<Campaign> findAllByOrderByIdDesc();

    List<Campaign> findByStateInOrderByIdDesc(Collection<CampaignState> states);

    Optional<Campaign> findByCode(String code);
}
