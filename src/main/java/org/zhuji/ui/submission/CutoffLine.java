package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.zhuji.ui.parts.DaysLeft;
import org.zhuji.ui.parts.Times;

/** Until when works can be submitted, and how long that still is. */
class CutoffLine extends Div {

    CutoffLine(Instant now, Instant cutoff) {
        addClassName("zj-inline");
        setId("cutoff");
        Span words = new Span(t("提交截止：", "Submit by ") + Times.limit(cutoff) + t("（北京时间）", " Beijing time"));
        add(words, new DaysLeft(now, cutoff));
    }
}
