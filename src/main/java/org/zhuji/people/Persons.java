package org.zhuji.people;

import jakarta.persistence.LockModeType;
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
}
