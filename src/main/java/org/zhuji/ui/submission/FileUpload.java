package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.shared.Refusal;

/**
 * Sends files of a work, raw and streamed: the bytes go from the request to the disk without a copy in between. What was
 * refused is said in sentences below the button; nothing else of the page is touched.
 */
class FileUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);

    /** The component would wrap the file in a form, which the server has to write to disk a second time. */
    private static final String SEND_RAW = """
            this.addEventListener('upload-request', event => {
              event.preventDefault();
              const xhr = event.detail.xhr;
              xhr.setRequestHeader('Content-Type', 'application/octet-stream');
              xhr.setRequestHeader('X-File-Name', encodeURIComponent(event.detail.file.name));
              xhr.send(event.detail.file);
            });
            """;

    private final Upload upload = new Upload(this::receive);
    private final Faults faults = new Faults();
    private final transient Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final transient Receiver receiver;
    private final transient Runnable changed;

    /** Takes the bytes. */
    interface Receiver {
        void take(String name, InputStream content);
    }

    FileUpload(Category category, Receiver receiver, Runnable changed) {
        this.receiver = receiver;
        this.changed = changed;
        upload.setId("upload");
        upload.setUploadButton(button(category));
        upload.setI18n(UploadWords.of());
        accept(category);
        upload.addFileRejectedListener(rejected -> tell(t("文件“", "File “")
                + rejected.getFileName()
                + t("”未上传：", "” was not sent: ")
                + rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-start", event -> faults.clear());
        upload.getElement().addEventListener("upload-success", event -> settle(null));
        upload.getElement()
                .addEventListener(
                        "upload-error",
                        event -> settle(t(
                                "文件没有传完，已填写的内容不受影响，请检查网络后重新上传。",
                                "The file did not arrive whole; what you typed is safe, please try again.")));
        faults.setId("file-faults");
        add(upload, faults);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        upload.getElement().executeJs(SEND_RAW);
    }

    private static Button button(Category category) {
        boolean isVideo = category.media() == MediaKind.VIDEO;
        Button button = new Button(
                isVideo ? t("选择视频文件", "Choose a video") : t("选择照片", "Choose pictures"), VaadinIcon.UPLOAD.create());
        button.setId("choose-file");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** The browser spares people a hopeless wait; what holds is checked again behind the door. */
    private void accept(Category category) {
        boolean isVideo = category.media() == MediaKind.VIDEO;
        upload.setAcceptedFileTypes(
                isVideo
                        ? new String[] {"video/mp4", ".mp4"}
                        : new String[] {"image/jpeg", "image/png", ".jpg", ".jpeg", ".png"});
        Optional<Rule> size = category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.MAX_SIZE)
                .findFirst();
        size.ifPresent(rule -> {
            upload.setMaxFileSize(rule.limit().intValue() - (rule.inclusive() ? 0 : 1));
            upload.setI18n(UploadWords.of("「" + rule.clause() + rule.quote() + "」" + t("，所选文件过大", ": too large")));
        });
    }

    /** Runs on the request's thread, without the window's lock, so that the page stays usable meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            receiver.take(name(event), content);
        } catch (Refusal refusal) {
            refusals.add(refusal.chinese());
        } catch (RuntimeException e) {
            LOG.error("Upload failed", e);
            refusals.add("文件没有收下：服务器出现意外情况，您填写的内容不受影响，请稍后重新上传。");
        }
    }

    private static String name(UploadEvent event) {
        String header = event.getRequest().getHeader("X-File-Name");
        try {
            return header == null ? event.getFileName() : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "未命名";
        }
    }

    /** @param otherwise what to say when the server had nothing to say, or null */
    private void settle(String otherwise) {
        upload.clearFileList();
        boolean isSilent = refusals.isEmpty();
        for (String refusal = refusals.poll(); refusal != null; refusal = refusals.poll()) {
            tell(refusal);
        }
        if (isSilent && otherwise != null) {
            tell(otherwise);
        }
        changed.run();
    }

    private void tell(String sentence) {
        faults.tell(sentence);
    }
}
