package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.publication.ApprovalSheet;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkService;

/** 打印审批单, from the menu of the review page. */
@SpringComponent
@Order(90)
class PrintSheetAction implements TaskAction {

    private final ApprovalSheet sheets;
    private final SheetDownload download;
    private final WorkService works;
    private final SignedIn signedIn;

    PrintSheetAction(ApprovalSheet sheets, SheetDownload download, WorkService works, SignedIn signedIn) {
        this.sheets = sheets;
        this.download = download;
        this.works = works;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "print-sheet";
    }

    @Override
    public String label() {
        return t("打印审批单", "Print the approval sheet");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.desk().isAboutAWork() && sheets.isOffered(actor, work(actor, row));
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        Dialog dialog = new Dialog(label());
        Actor actor = signedIn.actor();
        Paragraph words = new Paragraph(
                t(
                        "审批单载有全部审核意见、办理记录及校验值，并附验证码。每次打印都会登记。",
                        "The sheet holds all opinions and the record with its hashes, and a code to verify it. Printing is recorded."));
        dialog.add(new Div(words, download.link(actor, work(actor, row))));
        dialog.getFooter().add(new Button(t("关闭", "Close"), click -> dialog.close()));
        dialog.setWidth("min(30rem, 94vw)");
        dialog.open();
    }

    private WorkDetails work(Actor actor, InboxRow row) {
        return works.get(new WorkCaller.Official(actor), row.subjectId());
    }
}
