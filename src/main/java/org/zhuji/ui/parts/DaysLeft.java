package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** A badge with the days left to a date; it gets louder as the date comes nearer. */
public class DaysLeft extends Span {

    private static final long SOON = 3;

    /** Days left to a cutoff of a report. */
    public DaysLeft(Instant now, Instant limit) {
        this(now, limit, t("截止", "cutoff"));
    }

    private DaysLeft(Instant now, Instant limit, String what) {
        long days = Times.daysLeft(now, limit);
        setText(words(days, what));
        setTitle(what + " " + Times.limit(limit));
        getElement().getThemeList().add("badge small");
        addClassName("zj-days");
        if (days < 0) {
            getElement().getThemeList().add("contrast");
        } else if (days < SOON) {
            getElement().getThemeList().add("error");
        }
    }

    /** Days left until something named ends, e.g. 公示. */
    public static DaysLeft until(Instant now, Instant limit, String what) {
        return new DaysLeft(now, limit, what);
    }

    private static String words(long days, String what) {
        if (days < 0) {
            return t("已过" + what, "past " + what);
        }
        if (days == 0) {
            return t("今天" + what, what + " today");
        }
        return t("距" + what + " " + days + " 天", days + " days to " + what);
    }
}
