package org.zhuji.ui.watching;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhuji.publication.SheetVerification;
import org.zhuji.publication.VerifiedSheet;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.FactList;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;

/** Whoever holds a printed 审批单 learns here, without an account, whether it is genuine and whether the work has gone on. */
@Route(value = "verify", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://submission.css")
public class VerifyView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SheetVerification sheets;
    private final TextField code = new TextField(t("验证码（20 位，不分大小写）", "Code (20 characters)"));
    private final Div answer = new Div();

    VerifyView(SheetVerification sheets) {
        this.sheets = sheets;
        addClassName("zj-public");
        Span mark = new Span("级");
        mark.addClassName("zj-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(
                new H1(t("审批单验证", "Verify an approval sheet")),
                new Span(t("凭纸面上的验证码，无需登录", "By the code on the paper, without an account")));
        Div head = new Div(mark, words);
        head.addClassName("zj-public-head");
        answer.setId("answer");
        answer.getElement().setAttribute("aria-live", "polite");
        Div body = new Div(question(), answer);
        body.addClassName("zj-stack");
        add(head, body);
    }

    private Component question() {
        code.setId("code");
        code.setMaxLength(40);
        code.setWidthFull();
        code.getElement().setAttribute("autocomplete", "off");
        Button verify = new Button(t("验证", "Verify"), click -> show(code.getValue()));
        verify.setId("verify");
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verify.addClickShortcut(Key.ENTER);
        Div card = new Div(code, verify);
        card.addClassNames("zj-card", "zj-follow");
        return card;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String given) {
        if (given != null && !given.isBlank()) {
            code.setValue(given.length() > 40 ? given.substring(0, 40) : given);
            show(code.getValue());
        }
    }

    private void show(String typed) {
        answer.removeAll();
        try {
            answer.add(found(sheets.verify(typed, VaadinRequest.getCurrent().getRemoteAddr())));
        } catch (Refusal refusal) {
            Div card = new Div(new H2(t("未通过验证", "Not verified")), new Paragraph(Texts.of(refusal)));
            card.addClassName("zj-card");
            answer.add(card);
        }
    }

    private static Component found(VerifiedSheet sheet) {
        FactList facts = new FactList();
        facts.fact(t("作品编号", "Number"), sheet.number());
        facts.fact(t("作品名称", "Title"), sheet.title());
        facts.fact(
                t("当前状态", "State now"), t(sheet.status().label(), sheet.status().english()));
        facts.fact(t("打印时间", "Printed"), Times.minute(sheet.printedAt()));
        facts.fact(t("审核意见", "Decisions"), t(sheet.steps() + " 条", Integer.toString(sheet.steps())));
        facts.fact(t("办理记录", "Entries"), t(sheet.entries() + " 条", Integer.toString(sheet.entries())));
        Span end = new Span(sheet.chainEnd());
        end.addClassName("zj-hash");
        facts.fact(t("链尾校验值", "End of the chain"), end);
        Div card = new Div(new H2(heading(sheet)), new Paragraph(sentence(sheet)), facts);
        card.addClassName("zj-card");
        card.setId("verified");
        return card;
    }

    private static String heading(VerifiedSheet sheet) {
        return sheet.isIntact() ? t("验证通过", "Verified") : t("记录与打印时不符", "The record differs from the paper");
    }

    private static String sentence(VerifiedSheet sheet) {
        if (!sheet.isIntact()) {
            return t(
                    "此码确由本系统打印，但系统中的记录已与打印时不一致，请联系省总工会核查。",
                    "The code is ours, but the record no longer is what was printed; ask the provincial union.");
        }
        if (sheet.grownBy() == 0) {
            return t(
                    "纸面内容请与下列各项核对。打印之后没有新的办理。", "Compare the paper with these. Nothing was done since it was printed.");
        }
        return t(
                "纸面内容请与下列各项核对。打印之后又有 " + sheet.grownBy() + " 条新的办理记录，纸面不是最新情况。",
                "Compare the paper with these. " + sheet.grownBy()
                        + " entries have come since: the paper is not up to date.");
    }

    @Override
    public String getPageTitle() {
        return t("审批单验证 · 逐级", "Verify an approval sheet · Zhuji");
    }
}
