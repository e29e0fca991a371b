package org.zhuji.people;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Duties extends JpaRepository<HeldDuty, Long> {

    List<HeldDuty> findByPersonIdOrderById(long personId);

    List<HeldDuty> findByPersonIdInOrderById(Collection<Long> personIds);

    long countByUnionId(long unionId);

    /** Persons with an account in use. */
    @Query("select d.personId from HeldDuty d, Account a where a.personId = d.personId and a.enabled = true"
            + " and d.role = :role and d.unionId = :unionId order by d.personId")
    List<Long> holders(Role role, long unionId);

    /** What persons with an account in use hold. */
    @Query("select new org.zhuji.people.ActiveDuty(d.personId, d.role, d.unionId) from HeldDuty d, Account a"
            + " where a.personId = d.personId and a.enabled = true and d.personId in :personIds order by d.id")
    List<ActiveDuty> active(Collection<Long> personIds);

    @Query("select distinct d.personId from HeldDuty d, Account a where a.personId = d.personId and a.enabled = true"
            + " and d.role = :role")
    List<Long> activePersonsWith(Role role);
}
