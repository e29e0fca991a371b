package org.zhuji.works;

/** Receipt number and follow-up code do not belong together, or were tried too often. */
public class FollowUpRefused extends WorkNotFound {

    private FollowUpRefused(String chinese, String english) {
        super(chinese, english);
    }

    static FollowUpRefused wrong() {
        return new FollowUpRefused(
                "受理编号与查询码不符，请对照回执逐字核对；若回执遗失，请联系本单位工会经办人。",
                "Receipt number and code do not match; check them against your receipt or ask your union's handler.");
    }

    static FollowUpRefused locked(long minutes) {
        return new FollowUpRefused(
                "查询码输错次数过多，为保护您的作品，请 " + minutes + " 分钟后再试。",
                "Too many wrong codes; try again in " + minutes + " minutes.");
    }
}
