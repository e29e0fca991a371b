package org.zhuji.works;

import jakarta.persistence.Embeddable;

/** Somebody who had a part in a work, as stored. */
@Embeddable
class WorkAuthor {

    private String name;
    private String roleName;
    private boolean consent;
    private boolean underAge;
    private String guardian;
    private boolean guardianConsent;

    protected WorkAuthor() {}

    WorkAuthor(NewWork.Author author) {
        name = author.name();
        roleName = author.role();
        consent = author.consent();
        underAge = author.minor();
        guardian = author.guardian();
        guardianConsent = author.guardianConsent();
    }

    NewWork.Author content() {
        return new NewWork.Author(name, roleName, consent, underAge, guardian, guardianConsent);
    }
}
