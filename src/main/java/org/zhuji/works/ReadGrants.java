package org.zhuji.works;

/** Who else may read a work, besides its entrants and branch; implemented above, by whoever shows works to people. */
public interface ReadGrants {

    /** @return whether this one work was shown to this one person */
    boolean isShown(long workId, long personId);
}
