package org.zhuji.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Persons extends JpaRepository<Person, Long> {

    /** Changes to one person's duties and account follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lockById(long id);

    @Query("select p.id from Person p left join Account a on a.personId = p.id"
            + " where (lower(p.name) like :pattern escape '!' or a.username like :pattern escape '!')"
            + " and ((:role is null and :unionId is null) or exists (select 1 from HeldDuty d where d.personId = p.id"
            + " and (:role is null or d.role = :role) and (:unionId is null or d.unionId = :unionId)))"
            + " order by p.id")
    List<Long> search(String pattern, Role role, Long unionId, Pageable page);

    /** Persons with an account in use and one of these roles at one of these unions, or anywhere. */
    @Query("select p.id from Person p, Account a where a.personId = p.id and a.enabled = true"
            + " and (lower(p.name) like :pattern escape '!' or a.username like :pattern escape '!')"
            + " and exists (select 1 from HeldDuty d where d.personId = p.id and d.role in :roles"
            + " and (:everywhere = true or d.unionId in :unions)) order by p.id")
    List<Long> active(
            String pattern, Collection<Role> roles, boolean everywhere, Collection<Long> unions, Pageable page);
}
