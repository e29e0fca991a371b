package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** Too many files arrive at this moment; nothing of this one was kept. */
public class UploadsBusy extends Refusal {
    public UploadsBusy() {
        super(
                Kind.BUSY,
                "现在上传的人较多，请稍后再试。您填写的内容不受影响。",
                "Many people are uploading now; please try again in a while. What you typed is safe.");
    }
}
