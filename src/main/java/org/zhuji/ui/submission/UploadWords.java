package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload component. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of() {
        return of(t("文件过大", "The file is too large"));
    }

    static UploadI18N of(String tooLarge) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(t("或把文件拖到这里", "or drop a file here"))
                .setMany(t("或把文件拖到这里", "or drop files here")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("文件太多", "Too many files"))
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(t("文件格式不符合要求", "This kind of file is not accepted")));
        UploadI18N.Uploading.Status status = new UploadI18N.Uploading.Status()
                .setConnecting(t("正在连接…", "Connecting…"))
                .setStalled(t("网络缓慢，仍在上传…", "Slow network, still sending…"))
                .setProcessing(t("已传完，正在检查文件…", "Sent; checking the file…"))
                .setHeld(t("等待上传", "Waiting"));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(status)
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("剩余时间：", "Remaining: "))
                        .setUnknown(t("剩余时间未知", "Remaining time unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("连接中断", "Connection lost"))
                        .setUnexpectedServerError(t("上传失败", "Failed"))
                        .setForbidden(t("没有权限", "Forbidden"))));
        words.setUnits(List.of("B", "KB", "MB", "GB"));
        return words;
    }
}
