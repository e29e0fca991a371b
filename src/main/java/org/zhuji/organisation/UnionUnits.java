package org.zhuji.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface UnionUnits extends JpaRepository<UnionUnit, Long>, JpaSpecificationExecutor<UnionUnit> {

    Optional<UnionUnit> findByCode(String code);

    Optional<UnionUnit> findByParentIdIsNull();

    List<UnionUnit> findByParentIdAndActiveTrueOrderByCode(long parentId);

    List<UnionUnit> findByParentIdOrderByCode(long parentId);

    boolean existsByParentIdAndActiveTrue(long parentId);
}
