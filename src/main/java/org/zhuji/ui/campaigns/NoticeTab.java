package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** The notice, word for word (REQ-01). */
class NoticeTab extends Div {

    private final Editing editing;

    NoticeTab(Editing editing) {
        this.editing = editing;
        String text = editing.definition().noticeText();
        Div notice =
                new Div(text == null || text.isBlank() ? t("尚未录入通知原文。", "The text has not been entered yet.") : text);
        notice.addClassName("zj-notice-text");
        notice.setId("notice-text");
        add(new Section(t("通知原文", "Text of the notice"), editing, this::edit).with(notice));
    }

    private void edit() {
        TextArea text = Fields.area(
                t("通知原文", "Text of the notice"), editing.definition().noticeText());
        text.setWidthFull();
        text.setMinHeight("20rem");
        text.setMaxHeight("60vh");
        new EditDialog(
                        t("编辑通知原文", "Edit the text of the notice"),
                        () -> editing.change(draft -> draft.noticeText = text.getValue()),
                        text)
                .open();
    }
}
