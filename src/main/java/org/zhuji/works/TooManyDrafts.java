package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** A public link has brought in more drafts than anybody can mean to submit. */
public class TooManyDrafts extends Refusal {

    private TooManyDrafts(String chinese, String english) {
        super(Kind.BUSY, chinese, english);
    }

    static TooManyDrafts thisHour() {
        return new TooManyDrafts(
                "本链接一小时内新建的作品过多，请过一会儿再试；急需投稿请联系本单位工会经办人代为录入。",
                "Too many works were begun by this link within an hour; try again later or ask your union's handler.");
    }

    static TooManyDrafts unsubmitted() {
        return new TooManyDrafts(
                "本链接未提交的草稿过多，暂时不能新建；请联系本单位工会经办人代为录入。",
                "This link has too many drafts that nobody submitted; ask your union's handler to enter your work.");
    }

    static TooManyDrafts thisHourFromHere() {
        return new TooManyDrafts(
                "从您所在的网络一小时内新建的作品过多，请过一会儿再试，或改用手机流量；急需投稿请联系本单位工会经办人代为录入。",
                "Too many works were begun from your network within an hour; try again later, use another network or ask"
                        + " your union's handler.");
    }

    static TooManyDrafts unsubmittedFromHere() {
        return new TooManyDrafts(
                "从您所在的网络新建而未提交的草稿过多，请先提交已有的草稿，或联系本单位工会经办人代为录入。",
                "Too many drafts from your network were never submitted; submit them first or ask your union's handler.");
    }
}
