package org.zhuji.publication;

import org.zhuji.shared.Refusal;

/** Codes were looked up too often from one address. */
public class TooManyLookups extends Refusal {

    public TooManyLookups() {
        super(Kind.BUSY, "查验次数过多，请十分钟后再试。", "Too many look-ups; try again in ten minutes.");
    }
}
