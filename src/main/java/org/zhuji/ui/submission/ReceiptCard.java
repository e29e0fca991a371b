package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.zhuji.ui.parts.Addresses;
import org.zhuji.works.Receipt;

/** What an entrant takes home: number and code, shown this once, to copy, print or photograph. */
class ReceiptCard extends Div {

    ReceiptCard(Receipt receipt, String title) {
        setId("receipt");
        addClassNames("zj-card", "zj-receipt");
        String follow = Addresses.absolute("follow?number=" + receipt.number());
        add(new H3(t("回执：请妥善保存", "Your receipt: keep it safe")));
        add(line(t("作品", "Work"), title, "receipt-title"));
        add(line(t("受理编号", "Number"), receipt.number(), "receipt-number"));
        add(line(t("查询码", "Code"), receipt.followUpCode(), "receipt-code"));
        add(new QrCode(follow, t("查询地址的二维码", "QR code of the follow-up page")));
        add(new Paragraph(t(
                "查询码只显示这一次。凭编号和查询码可随时查看进度、修改、提交或撤回作品：" + follow,
                "The code is shown only once. With number and code you can follow, correct, submit or withdraw: "
                        + follow)));
        String text = t("作品：", "Work: ") + title + "\n" + t("受理编号：", "Number: ") + receipt.number() + "\n"
                + t("查询码：", "Code: ") + receipt.followUpCode() + "\n" + follow;
        Div actions = new Div(CopyButton.of(text, "copy-receipt", t("回执内容已复制。", "Copied.")), print());
        actions.addClassNames("zj-actions", "zj-no-print");
        add(actions);
    }

    /** @return the receipt of a work that was just entered, and says that this is not the end */
    static ReceiptCard ofNew(Receipt receipt, String title) {
        ReceiptCard card = new ReceiptCard(receipt, title);
        Paragraph warning = new Paragraph(t(
                "有了回执不等于已经提交：还要上传文件，并按“提交作品”。长期未提交的草稿会自动删除。",
                "A receipt is not a submission: upload the files and press “Submit”. A draft that nobody submits is deleted"
                        + " after a while."));
        warning.addClassName("zj-receipt-warning");
        card.addComponentAtIndex(1, warning);
        return card;
    }

    private static Div line(String name, String value, String id) {
        Span words = new Span(value);
        words.setId(id);
        words.addClassName("zj-receipt-value");
        Span label = new Span(name);
        label.addClassName("zj-quiet");
        Div line = new Div(label, words);
        line.addClassName("zj-receipt-line");
        return line;
    }

    private Button print() {
        Button print = new Button(
                t("打印回执", "Print"),
                VaadinIcon.PRINT.create(),
                click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return print;
    }
}
