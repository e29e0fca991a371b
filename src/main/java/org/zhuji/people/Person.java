package org.zhuji.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A person known by name; stands on one side: the ordinary business, or one of the three administrators. */
@Entity
class Person {

    static final String BUSINESS = "BUSINESS";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String side = BUSINESS;
    private Instant createdAt;

    protected Person() {}

    Person(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    static String sideOf(Role role) {
        return role.isAdministrator() ? role.name() : BUSINESS;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String side() {
        return side;
    }

    Instant createdAt() {
        return createdAt;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Only a person without duties may change sides; the database refuses otherwise. */
    void moveTo(String newSide) {
        side = newSide;
    }
}
