package org.zhuji.works;

import org.springframework.stereotype.Component;

/** Signed, expiring addresses of stored files; for windows that have already checked that the caller may see the work. */
@Component
public class MediaLinks {

    /** @return address of the small picture shown in lists, e.g. {@code media/17/poster?exp=…&sig=…} */
    public String poster(long mediaId) {
        throw new UnsupportedOperationException();
    }

    /** @return address of the original, served with HTTP ranges */
    public String content(long mediaId) {
        throw new UnsupportedOperationException();
    }
}
