package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** Too many files arrive at this moment; nothing of this one was kept. */
public class UploadsBusy extends Refusal {

    public UploadsBusy() {
        this(
                "现在上传的人较多，请稍后再试。您填写的内容不受影响。",
                "Many people are uploading now; please try again in a while. What you typed is safe.");
    }

    private UploadsBusy(String chinese, String english) {
        super(Kind.BUSY, chinese, english);
    }

    /** @param atOnce how many files of one work may arrive at the same time */
    static UploadsBusy ofWork(int atOnce) {
        return new UploadsBusy(
                "本作品已有 " + atOnce + " 个文件正在上传，请等它们传完再上传这一个。",
                "Files of this work that are arriving already: " + atOnce + "; send this one when they are done.");
    }
}
