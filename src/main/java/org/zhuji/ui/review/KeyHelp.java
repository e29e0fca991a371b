package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.ui.parts.FactList;

/** All keys of the review page, named as this desk names its outcomes; also opened by ?. */
class KeyHelp extends Dialog {

    KeyHelp(InboxRow row, boolean decides) {
        super(t("快捷键", "Keys"));
        setId("key-help-dialog");
        setWidth("30rem");
        FactList keys = new FactList();
        keys.addClassName("zj-key-list");
        key(keys, t("下一件 / 上一件", "Next / previous"), "J", "K");
        key(keys, t("播放 / 暂停", "Play / pause"), t("空格", "Space"));
        if (decides) {
            key(keys, OutcomeWords.name(row, Outcome.RECOMMEND), "A");
            key(keys, OutcomeWords.name(row, Outcome.RETURN_TO_AUTHOR), "R");
            key(keys, OutcomeWords.name(row, Outcome.REJECT), "X");
            key(keys, t("插入第几条常用语", "Insert a stock phrase"), "1", "…", "9");
            key(keys, t("写意见（Esc 离开）", "Write the opinion (Esc leaves it)"), "O");
            key(keys, t("逐项核对（空格勾选，Tab 下一项）", "Check by eye (space ticks, Tab goes on)"), "C");
            key(keys, t("提交", "Submit"), "Ctrl", "Enter");
        }
        key(keys, t("撤销刚提交的意见（10 秒内）", "Undo the last decision (within 10 s)"), "Z");
        key(keys, t("图片：放大缩小、换一张、关闭", "Pictures: zoom, other picture, close"), "+", "−", "←", "→", "Esc");
        key(keys, t("本说明", "This help"), "?");
        add(keys, new Paragraph(t("在输入框中打字时，这些键只是文字。", "While you type in a field these keys are only letters.")));
        getFooter().add(new Button(t("关闭", "Close"), click -> close()));
    }

    private static void key(FactList keys, String what, String... names) {
        Div caps = new Div();
        for (String name : names) {
            Span cap = new Span(name);
            cap.addClassName("zj-key");
            caps.add(cap);
        }
        keys.fact(what, caps);
    }
}
