package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.zhuji.escalation.Station;

/** A work's way from union to union, with what was decided at each stop. */
public class StationLine extends OrderedList {

    public StationLine(List<Station> stations) {
        addClassName("zj-stations");
        setId("station-line");
        stations.forEach(station -> add(stop(station)));
    }

    private static ListItem stop(Station station) {
        Span name = new Span(t(station.name(), station.english()));
        name.addClassName("zj-station-name");
        Div head = new Div(name, new Span(station.unionName()));
        Div body = new Div(head, what(station));
        if (station.opinion() != null && !station.opinion().isBlank()) {
            Div opinion = new Div(station.opinion());
            opinion.addClassName("zj-opinion");
            body.add(opinion);
        }
        ListItem stop = new ListItem(body);
        stop.addClassName("zj-station-" + station.state().name().toLowerCase(Locale.ROOT));
        return stop;
    }

    private static Div what(Station station) {
        Div what = new Div(new Span(outcome(station)));
        what.addClassName("zj-quiet");
        if (station.at() != null) {
            what.add(new Span(Times.minute(station.at())));
        }
        if (station.rank() != null) {
            what.add(new Span(t("本单位排序第 " + station.rank(), "place " + station.rank() + " in the unit")));
        }
        return what;
    }

    private static String outcome(Station station) {
        if (station.outcome() != null) {
            return Texts.of(station.outcome());
        }
        return switch (station.state()) {
            case CURRENT -> t("办理中", "in progress");
            case WAITING -> t("未到达", "not reached yet");
            case ENDED -> t("未经此步", "not reached");
            case DONE -> t("已办理", "done");
        };
    }
}
