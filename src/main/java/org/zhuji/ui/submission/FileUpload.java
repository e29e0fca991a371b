package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import elemental.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Texts;

/**
 * Sends files of a work, raw and streamed: the bytes go from the request to the disk without a copy in between. What was
 * refused is said in sentences below the button; nothing else of the page is touched. What got stuck on the way is sent
 * again by one button, which needs no server to appear.
 */
@JavaScript("context://upload.js")
class FileUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);
    private static final String ATTEMPT = "event.detail.file.attempt";
    private static final String FILE = "event.detail.file.name";

    private final Upload upload = new Upload(this::receive);
    private final Faults faults = new Faults();
    private final Div retry = new Div();
    private final transient Map<String, Refusal> refusals = new ConcurrentHashMap<>();
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
        upload.getElement()
                .addEventListener("upload-success", event -> settle(event.getEventData()))
                .addEventData(ATTEMPT)
                .addEventData(FILE);
        faults.setId("file-faults");
        retry.setId("upload-retry");
        retry.addClassName("zj-fault");
        retry.getElement().setAttribute("role", "alert");
        retry.getElement().setAttribute("hidden", true);
        retry.add(VaadinIcon.WARNING.create(), interruption());
        add(upload, retry, faults);
    }

    private static Div interruption() {
        Button again = new Button(t("重新上传", "Send again"), VaadinIcon.REFRESH.create());
        again.setId("send-again");
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(
                new Span(t(
                        "文件没有传完（网络中断或手机休眠）。已填写的内容都在，请检查网络后按“重新上传”；传完前请保持屏幕亮着。",
                        "The file did not arrive whole (no network, or the phone slept). What you typed is safe;"
                                + " please send it again and keep the screen on.")),
                again);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        upload.getElement()
                .executeJs(
                        "window.zhujiUpload(this, $0, $1)",
                        retry.getElement(),
                        t(
                                "已传 {0} / {1} MB（{2}%），{3}|不到 1 分钟就好|约剩 {0} 分钟",
                                "{0} of {1} MB ({2}%), about {3} left|1 min|{0} min"));
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
        String attempt = event.getRequest().getHeader("X-Attempt");
        try (InputStream content = event.getInputStream()) {
            receiver.take(name(event), content);
        } catch (Refusal refusal) {
            note(attempt, refusal);
        } catch (RuntimeException e) {
            LOG.error("Upload failed", e);
            note(
                    attempt,
                    new Refusal(
                            Refusal.Kind.INVALID,
                            "文件没有收下：服务器出现意外情况，您填写的内容不受影响，请稍后重新上传。",
                            "The file was not taken because of a fault of the server; please send it again later."));
        }
    }

    /** Kept by attempt: what a broken attempt left behind must not be told of the next one. */
    private void note(String attempt, Refusal refusal) {
        refusals.put(attempt == null ? "" : attempt, refusal);
    }

    private static String name(UploadEvent event) {
        String header = event.getRequest().getHeader("X-File-Name");
        try {
            return header == null ? event.getFileName() : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "未命名";
        }
    }

    private void settle(JsonObject event) {
        Refusal refusal = refusals.remove(event.getString(ATTEMPT));
        if (refusal != null) {
            tell("“" + event.getString(FILE) + "” " + Texts.of(refusal));
        }
        changed.run();
    }

    private void tell(String sentence) {
        faults.tell(sentence);
    }
}
