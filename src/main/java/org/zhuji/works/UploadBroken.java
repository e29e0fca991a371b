package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** The stream ended early or the disk could not take it; nothing of the file was kept. */
public class UploadBroken extends Refusal {
    public UploadBroken(Throwable cause) {
        super(
                Kind.CONFLICT,
                "文件没有传完，服务器未保留任何内容，已填写的表单不受影响，请检查网络后重新上传。",
                "The file did not arrive whole and nothing was kept; your form is safe, please upload again.");
        initCause(cause);
    }
}
