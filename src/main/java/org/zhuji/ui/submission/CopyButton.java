package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.zhuji.ui.parts.Messages;

/** Puts a text on the clipboard, also where the page came without TLS and browsers know no clipboard. */
final class CopyButton {

    private static final String COPY = """
            if (navigator.clipboard) { navigator.clipboard.writeText($0); }
            else {
              const area = document.createElement('textarea');
              area.value = $0;
              document.body.append(area);
              area.select();
              document.execCommand('copy');
              area.remove();
            }
            """;

    private CopyButton() {}

    /** @param done what is said afterwards */
    static Button of(String text, String id, String done) {
        Button copy = new Button(t("复制", "Copy"), VaadinIcon.COPY_O.create());
        copy.addClickListener(click -> {
            copy.getElement().executeJs(COPY, text);
            Messages.done(done);
        });
        copy.setId(id);
        return copy;
    }
}
