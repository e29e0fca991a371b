package org.zhuji.inbox;

/** Somebody a copy may go to, with the duty that makes it so. */
public record Recipient(long personId, String name, String duty) {

    /** @return e.g. 何晓岚（城关区总工会 经办人） */
    public String label() {
        return name + "（" + duty + "）";
    }
}
