package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** A file that hardly moved kept others from uploading; nothing of it was kept. */
public class UploadTooSlow extends Refusal {
    public UploadTooSlow() {
        super(
                Kind.CONFLICT,
                "网络太慢，文件没有传完，服务器未保留任何内容，已填写的表单不受影响；请换个网络（如连接无线网）后重新上传。",
                "The line was too slow and nothing of the file was kept; your form is safe, please send it again by a"
                        + " better network.");
    }
}
