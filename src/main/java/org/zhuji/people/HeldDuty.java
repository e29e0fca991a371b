package org.zhuji.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A role at a union given to a person; repeats the person's side, so that the database can refuse a mixture. */
@Entity
@Table(name = "duty")
class HeldDuty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private String side;

    @Enumerated(EnumType.STRING)
    private Role role;

    private long unionId;
    private Instant since;

    protected HeldDuty() {}

    HeldDuty(long personId, Role role, long unionId, Instant since) {
        this.personId = personId;
        this.side = Person.sideOf(role);
        this.role = role;
        this.unionId = unionId;
        this.since = since;
    }

    Long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    String side() {
        return side;
    }

    Role role() {
        return role;
    }

    long unionId() {
        return unionId;
    }

    Instant since() {
        return since;
    }
}
