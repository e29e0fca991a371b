package org.zhuji.people;

/** What a person may be asked to do; together with a union it is a duty. */
public enum Role {
    WORKER("职工", "Worker"),
    HANDLER("经办人", "Handler"),
    LEADER("分管领导", "Leader in charge"),
    RECEIVING_DESK("受理", "Receiving desk"),
    JUDGE("评委", "Judge"),
    PANEL_CHAIR("评审组长", "Panel chair"),
    LEADERSHIP_GROUP("领导小组", "Leadership group"),
    PUBLICIST("宣传", "Publicist"),
    ORGANISER("活动组织", "Organiser"),
    SYSTEM_ADMIN("系统管理员", "System administrator"),
    SECURITY_ADMIN("安全管理员", "Security administrator"),
    AUDITOR("审计员", "Auditor");

    private final String label;
    private final String english;

    Role(String label, String english) {
        this.label = label;
        this.english = english;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    /** @return whether the duty opens what belongs to the whole province, so that it may be held there only */
    public boolean isProvincial() {
        return isAdministrator()
                || this == ORGANISER
                || this == RECEIVING_DESK
                || this == PANEL_CHAIR
                || this == LEADERSHIP_GROUP
                || this == PUBLICIST;
    }

    /** @return whether it decides on works on their way to the province; such duties may be lent to a stand-in */
    public boolean decidesWorks() {
        return this == HANDLER || this == LEADER || this == RECEIVING_DESK;
    }

    /** @return whether it finds tasks in a task list */
    public boolean isOfficial() {
        return decidesWorks() || this == PANEL_CHAIR || this == LEADERSHIP_GROUP || this == ORGANISER;
    }

    /** @return whether this is one of the three separated administrators (GB/T 22239-2019, 三员分立) */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
