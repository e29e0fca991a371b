package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.zhuji.people.Actor;
import org.zhuji.publication.ApprovalSheet;
import org.zhuji.ui.parts.Addresses;
import org.zhuji.ui.parts.Download;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkDetails;

/** 打印审批单: the link that makes the PDF, for who clicks with the duties held at that moment. */
@SpringComponent
public class SheetDownload {

    private final ApprovalSheet sheets;
    private final SignedIn signedIn;

    SheetDownload(ApprovalSheet sheets, SignedIn signedIn) {
        this.sheets = sheets;
        this.signedIn = signedIn;
    }

    /** @return the link, hidden where this person may not print this work now */
    public Anchor link(Actor actor, WorkDetails work) {
        String address = Addresses.absolute("verify/");
        Anchor link = new Anchor(
                Download.of(
                        sheets.fileName(work),
                        "application/pdf",
                        () -> sheets.print(signedIn.actor(), work.id(), address)),
                "");
        link.add(VaadinIcon.PRINT.create());
        link.add(t("打印审批单（PDF）", "Approval sheet (PDF)"));
        link.setId("print-sheet");
        link.addClassNames("zj-no-print", "zj-print-link");
        link.setVisible(sheets.isOffered(actor, work));
        return link;
    }
}
