package org.zhuji.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JsonUtils;
import java.util.List;
import org.zhuji.escalation.DiagramPlace;

/** Draws a diagram with the places where a work stands and those it passed; to look at, not to change. */
@Tag("zj-diagram")
@JavaScript("context://lib/bpmn/viewer.js")
@JavaScript("context://diagram.js")
public class DiagramView extends Component implements HasSize, HasStyle {

    public DiagramView(DiagramPlace place) {
        setId("diagram");
        show(place.xml(), place.current(), place.passed());
    }

    /** Draws another diagram or the same one with other markers. */
    public final void show(String xml, List<String> current, List<String> passed) {
        getElement().callJsFunction("show", xml, JsonUtils.listToJson(current), JsonUtils.listToJson(passed));
    }
}
