package org.zhuji.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface UnionUnits extends JpaRepository<UnionUnit, Long>, JpaSpecificationExecutor<UnionUnit> {

    Optional<UnionUnit> findByCode(String code);

    Optional<UnionUnit> findByParentIdIsNull();

    List<UnionUnit> findByParentIdAndActiveTrueOrderByCode(long parentId);

    List<UnionUnit> findByParentIdOrderByCode(long parentId);

    @Query("select u.id from UnionUnit u where u.path like concat(:path, '%') order by u.path")
    List<Long> idsBelow(String path, Limit limit);

    boolean existsByParentIdAndActiveTrue(long parentId);
}
