package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhuji.campaign.Phase;
import org.zhuji.shared.BusinessClock;
import org.zhuji.ui.parts.Times;

/** The phases as bars over the calendar, with a line where today is (REQ-05). */
class Timeline extends Div {

    private final LocalDate first;
    private final double days;
    private final LocalDate today;

    /** @param phases at least one */
    Timeline(List<Phase> phases, Instant now) {
        addClassName("zj-timeline");
        setId("timeline");
        first = phases.stream().map(Phase::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                phases.stream().map(Phase::to).max(Comparator.naturalOrder()).orElseThrow();
        days = ChronoUnit.DAYS.between(first, last) + 1.0;
        today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        phases.stream().map(this::line).forEach(this::add);
    }

    private Div line(Phase phase) {
        Span name = new Span(phase.name());
        name.addClassName("zj-phase-name");
        Span when = new Span(Times.day(phase.from()) + " — " + Times.day(phase.to()));
        when.addClassName("zj-quiet");
        Div words = new Div(name, when);
        Div line = new Div(words, track(phase));
        line.addClassNames("zj-phase-line", "zj-phase-" + tense(phase));
        if (isNow(phase)) {
            Span badge = new Span(t("进行中", "now"));
            badge.getElement().getThemeList().add("badge primary small");
            words.addComponentAtIndex(1, badge);
        }
        if (phase.description() != null && !phase.description().isBlank()) {
            Div description = new Div(phase.description());
            description.addClassName("zj-quiet");
            words.add(description);
        }
        return line;
    }

    private Div track(Phase phase) {
        Div bar = new Div();
        bar.addClassName("zj-phase-bar");
        bar.getStyle().set("left", percent(phase.from())).set("right", percentFromEnd(phase.to()));
        Div track = new Div(bar);
        track.addClassName("zj-phase-track");
        track.getElement().setAttribute("aria-hidden", "true");
        double place = ChronoUnit.DAYS.between(first, today) / days;
        if (place >= 0 && place <= 1) {
            Div mark = new Div();
            mark.addClassName("zj-today-mark");
            mark.getStyle().set("left", percent(today));
            track.add(mark);
        }
        return track;
    }

    private String tense(Phase phase) {
        if (isNow(phase)) {
            return "now";
        }
        return phase.to().isBefore(today) ? "past" : "ahead";
    }

    private boolean isNow(Phase phase) {
        return !today.isBefore(phase.from()) && !today.isAfter(phase.to());
    }

    private String percent(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * ChronoUnit.DAYS.between(first, day) / days);
    }

    private String percentFromEnd(LocalDate lastDay) {
        double end = ChronoUnit.DAYS.between(first, lastDay) + 1.0;
        return String.format(Locale.ROOT, "%.2f%%", 100 * (1 - end / days));
    }
}
