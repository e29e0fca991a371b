package org.zhuji.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, Long> {

    Optional<Account> findByUsername(String username);

    Optional<Account> findByPersonId(long personId);

    List<Account> findByPersonIdIn(Collection<Long> personIds);

    boolean existsByUsername(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lockByUsername(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.personId = :personId")
    Optional<Account> lockByPersonId(long personId);

    /** Locks them, so that two administrators cannot shut each other out at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.enabled = true and a.personId in"
            + " (select d.personId from HeldDuty d where d.role = :role) order by a.id")
    List<Account> lockEnabledWith(Role role);
}
