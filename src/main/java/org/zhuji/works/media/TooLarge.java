package org.zhuji.works.media;

import java.io.IOException;

/** The stream went on beyond the limit; receiving was stopped and nothing was kept. */
public class TooLarge extends IOException {
    public TooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
