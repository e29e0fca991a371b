package org.zhuji.inbox;

/**
 * One of the lists that make up what a person has to do.
 *
 * @param lent by what substitution somebody else's list is read, and how much of it; null for a list of the own
 */
record Shelf(Holder holder, Substitution lent) {

    static Shelf own(Holder holder) {
        return new Shelf(holder, null);
    }

    boolean isOwn() {
        return lent == null;
    }

    /** @return whether all works of the list are lent, without a look at each */
    boolean isWhole() {
        return lent != null && lent.takesPresent() && lent.campaignId() == null;
    }
}
