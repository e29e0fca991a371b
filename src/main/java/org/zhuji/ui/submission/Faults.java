package org.zhuji.ui.submission;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Texts;

/** What has to be mended, in sentences next to the button that was pressed; they stay until the next try. */
class Faults extends Div {

    Faults() {
        setId("faults");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
    }

    /** Shows this refusal instead of earlier ones. */
    void show(Refusal refusal) {
        clear();
        tell(Texts.of(refusal));
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    void tell(String sentence) {
        Div line = new Div(VaadinIcon.WARNING.create(), new Span(sentence));
        line.addClassName("zj-fault");
        add(line);
    }
}
