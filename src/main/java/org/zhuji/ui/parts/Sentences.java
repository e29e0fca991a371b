package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.zhuji.escalation.Sentence;

/** An explanation, a paragraph per sentence. */
public class Sentences extends Div {

    public Sentences(List<Sentence> sentences) {
        addClassName("zj-sentences");
        setId("explanation");
        sentences.forEach(one -> add(new Paragraph(t(one.chinese(), one.english()))));
    }
}
