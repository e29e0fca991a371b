package org.zhuji.inbox;

/**
 * How many tasks a list has.
 *
 * @param isExact false when there are more than were counted
 */
public record InboxCount(long number, boolean isExact) {

    /** @return e.g. 27, or 500+ */
    public String words() {
        return isExact ? Long.toString(number) : number + "+";
    }
}
