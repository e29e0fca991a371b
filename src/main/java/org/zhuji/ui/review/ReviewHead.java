package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.ui.parts.Times;

/** Title of the work, the keys, where the task stands in the list, and the way to its neighbours. */
class ReviewHead extends Div {

    ReviewHead(InboxRow row, Neighbours neighbours, boolean decides, Consumer<Long> open) {
        addClassName("zj-review-head");
        H2 title = new H2(row.title());
        // the receipt has no date by which it is late
        String due = row.dueAt() == null ? "" : " · " + t("截止 ", "due ") + Times.limit(row.dueAt());
        Span about = new Span(row.number() + " · " + row.authorUnionName() + due);
        about.addClassName("zj-quiet");
        Div words = new Div(title, about);
        words.addClassName("zj-review-title");
        Span place = new Span(neighbours.words());
        place.setId("place");
        place.addClassName("zj-quiet");
        Button previous = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> open.accept(neighbours.previous()));
        prepare(previous, "previous", t("上一件（K）", "Previous (K)"), neighbours.previous() != null);
        Button next = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> open.accept(neighbours.next()));
        prepare(next, "next", t("下一件（J）", "Next (J)"), neighbours.next() != null);
        Span keys = new Span(keys(row, decides));
        keys.setId("keys");
        keys.addClassNames("zj-quiet", "zj-keys");
        Button help = new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), click -> new KeyHelp(row, decides).open());
        prepare(help, "key-help", t("全部快捷键（?）", "All keys (?)"), true);
        Div way = new Div(keys, help, previous, place, next);
        way.addClassNames("zj-review-way", "zj-no-print");
        add(words, way);
    }

    /** The keys do what the script in review-keys.js reports; those that decide are named as at this desk. */
    private static String keys(InboxRow row, boolean decides) {
        List<String> keys = new ArrayList<>();
        keys.add(t("快捷键：J/K 下一件/上一件", "Keys: J/K next/previous"));
        if (decides) {
            keys.add("A " + OutcomeWords.name(row, Outcome.RECOMMEND));
            keys.add("R " + OutcomeWords.name(row, Outcome.RETURN_TO_AUTHOR));
            keys.add("X " + OutcomeWords.name(row, Outcome.REJECT));
            keys.add(t("Ctrl+Enter 提交", "Ctrl+Enter submit"));
        }
        keys.add(t("空格 播放", "space play"));
        return String.join(t("，", ", "), keys);
    }

    private static void prepare(Button button, String id, String label, boolean possible) {
        button.setId(id);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setEnabled(possible);
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
    }
}
