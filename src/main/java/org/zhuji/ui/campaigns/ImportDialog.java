package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.zhuji.ui.parts.Messages;

/** Takes a campaign file, shows its text for a last look, then imports it. */
final class ImportDialog {

    private static final int LARGEST = 1024 * 1024;

    private ImportDialog() {}

    static void open(String title, String consequence, Consumer<String> read) {
        TextArea text = Fields.area(t("文件内容（YAML，可直接粘贴）", "Content (YAML, may be pasted)"), "");
        text.setId("yaml");
        text.setWidthFull();
        text.setMinHeight("14rem");
        text.addClassName("zj-code");
        new EditDialog(
                        title,
                        t("导入", "Import"),
                        () -> read.accept(text.getValue()),
                        new Paragraph(consequence),
                        upload(text),
                        text)
                .open();
    }

    private static Upload upload(TextArea text) {
        Upload upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> text.setValue(new String(bytes, StandardCharsets.UTF_8))));
        upload.setId("yaml-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".yaml", ".yml");
        upload.setUploadButton(new Button(t("选择文件…", "Choose a file…"), VaadinIcon.UPLOAD.create()));
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(
                rejected -> Messages.problem(t("请选择不超过 1 MB 的 .yaml 文件。", "Choose a .yaml file up to 1 MB.")));
        return upload;
    }
}
