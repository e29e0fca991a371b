package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.zhuji.organisation.ImportFault;
import org.zhuji.organisation.ImportReport;
import org.zhuji.people.UnionAdministration;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Download;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.shell.SignedIn;

/** Imports a table of unions: upload, see what would happen row by row, then apply all of it or nothing. */
class UnionImportDialog extends Dialog {

    private static final int MOST_RENAMINGS = 50;
    private static final int MAX_BYTES = 5 * 1024 * 1024;

    private final transient UnionAdministration administration;
    private final transient SignedIn signedIn;
    private final transient Runnable changed;
    private final Div result = new Div();
    private final Button apply = new Button(t("导入", "Import"), click -> apply());
    private byte[] content = new byte[0];
    private String fileName = "";

    UnionImportDialog(UnionAdministration administration, SignedIn signedIn, Runnable changed) {
        this.administration = administration;
        this.signedIn = signedIn;
        this.changed = changed;
        setId("union-import-dialog");
        setHeaderTitle(t("导入工会", "Import unions"));
        setWidth("52rem");
        setMaxWidth("100%");
        result.setId("import-result");
        result.addClassName("zj-import-result");
        apply.setId("import-apply");
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(false);
        add(explanation(), upload(), result);
        getFooter().add(new Button(t("关闭", "Close"), click -> close()), apply);
    }

    private static Component explanation() {
        Anchor template =
                new Anchor(Download.of("unions.csv", "text/csv", UnionImportDialog::template), t("下载模板", "Template"));
        template.setId("import-template");
        Paragraph text = new Paragraph(
                t(
                        "支持 .xlsx 和 CSV（UTF-8 或 GB18030）。上传后先检查，不会改动数据；已有编码只更新名称。",
                        "An .xlsx or a CSV (UTF-8 or GB18030). Uploading only checks; nothing changes yet. Known codes are renamed. "));
        text.add(" ");
        text.add(template);
        text.addClassName("zj-quiet");
        return text;
    }

    /** With a byte order mark, because spreadsheets in China otherwise take CSV for GB18030. */
    private static byte[] template() {
        String text = UnionAdministration.importTemplate().stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Component upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            content = bytes;
            fileName = metadata.fileName();
        }));
        upload.setId("import-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.setUploadButton(new Button(t("选择文件", "Choose a file")));
        upload.setDropLabel(new Div(t("或把文件拖到这里", "or drop it here")));
        upload.addAllFinishedListener(finished -> {
            check();
            upload.clearFileList();
        });
        upload.addFileRejectedListener(rejected -> Messages.problem(
                t("文件未接收：请选择不超过 5 MB 的 .xlsx 或 .csv 文件。", "Not accepted: choose an .xlsx or .csv of at most 5 MB.")));
        return upload;
    }

    private void check() {
        result.removeAll();
        apply.setEnabled(false);
        Div which = new Div(t("已检查：", "Checked: ") + fileName);
        which.addClassName("zj-quiet");
        result.add(which);
        try {
            show(administration.checkImport(signedIn.actor(), content));
        } catch (Refusal refusal) {
            Div sentence = new Div(Texts.of(refusal));
            sentence.addClassName("zj-no");
            result.add(sentence);
        }
    }

    private void show(ImportReport report) {
        int changes = report.toCreate() + report.toRename();
        if (report.isClean()) {
            result.add(new Div(t(
                    "检查通过：将新增 " + report.toCreate() + " 个、更名 " + report.toRename() + " 个，" + report.unchanged()
                            + " 个不变。",
                    "All well: " + report.toCreate() + " to add, " + report.toRename() + " to rename, "
                            + report.unchanged() + " unchanged.")));
            if (report.toRename() > 0) {
                result.add(renamings(report));
            }
            apply.setEnabled(changes > 0);
            return;
        }
        Div sentence = new Div(t(
                "发现 " + report.faults().size() + " 处问题，未导入任何数据。请按下表更正后重新上传。",
                report.faults().size() + " faults, nothing imported. Correct them and upload again."));
        sentence.addClassName("zj-no");
        result.add(sentence, faults(report));
    }

    private static Component renamings(ImportReport report) {
        UnorderedList list = new UnorderedList();
        list.setId("import-renamings");
        report.renamings().stream()
                .limit(MOST_RENAMINGS)
                .map(UnionImportDialog::words)
                .forEach(list::add);
        int hidden = report.toRename() - MOST_RENAMINGS;
        if (hidden > 0) {
            list.add(new ListItem(t("另有 " + hidden + " 个更名。", hidden + " more to rename.")));
        }
        return list;
    }

    private static ListItem words(ImportReport.Renaming renaming) {
        return new ListItem(renaming.code() + "：" + renaming.before() + " → " + renaming.after());
    }

    private static Component faults(ImportReport report) {
        Grid<ImportFault> grid = new Grid<>();
        grid.setId("import-faults");
        grid.addColumn(ImportFault::row)
                .setHeader(t("行", "Row"))
                .setWidth("3rem")
                .setFlexGrow(0);
        grid.addColumn(ImportFault::column)
                .setHeader(t("列", "Column"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addColumn(fault -> t(fault.chinese(), fault.english())).setHeader(t("问题和处理办法", "Fault and what to do"));
        grid.addThemeVariants(
                GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setItems(report.faults());
        grid.setHeight("20rem");
        return grid;
    }

    private void apply() {
        ImportReport report = administration.applyImport(signedIn.actor(), content);
        if (!report.isClean()) {
            result.removeAll();
            show(report);
            return;
        }
        changed.run();
        close();
        Messages.done(t(
                "已导入：新增 " + report.toCreate() + " 个，更名 " + report.toRename() + " 个。",
                "Imported: " + report.toCreate() + " added, " + report.toRename() + " renamed."));
    }
}
