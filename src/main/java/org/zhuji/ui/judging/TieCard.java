package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.judging.TieGroup;
import org.zhuji.judging.TieGroup.TiedWork;

/** Level works on a cut line, to be put in order by the chair. */
class TieCard extends Div {
    private final List<TiedWork> order;
    private final Div list = new Div();
    private final boolean deciding;

    TieCard(TieGroup group, boolean deciding, Consumer<List<Integer>> decide) {
        this.order = new ArrayList<>(group.works());
        this.deciding = deciding;
        addClassNames("zj-card", "zj-tie");
        setId("tie-" + group.place());
        add(
                new H3(
                        group.decided()
                                ? t("并列作品（已裁定）", "Level works (decided)")
                                : t("分界线上的并列作品，需裁定", "Level works on a cut line: to be decided")),
                new Paragraph(t(
                        "平均分 " + Numbers.score(group.mean()) + "，权重最高项、第一名次数、评分集中程度均相同。请复议后从高到低排列。",
                        "Mean " + Numbers.score(group.mean())
                                + "; every other rule leaves them level. Put the best first.")),
                list);
        show();
        if (deciding) {
            Button save = new Button(t("裁定此顺序", "Decide this order"), click -> decide.accept(numbers()));
            save.setId("decide-tie-" + group.place());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(save);
        }
    }

    private List<Integer> numbers() {
        return order.stream().map(TiedWork::entryNo).toList();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < order.size(); i++) {
            list.add(line(i));
        }
    }

    private Div line(int index) {
        TiedWork work = order.get(index);
        Div line = new Div(
                new Span((index + 1) + "."),
                new Span(t("作品 " + work.entryNo() + " 号　", "No. " + work.entryNo() + "  ") + work.title()));
        line.addClassName("zj-tie-line");
        if (deciding && index > 0) {
            Button up = new Button(VaadinIcon.ARROW_UP.create(), click -> {
                Collections.swap(order, index, index - 1);
                show();
            });
            up.setAriaLabel(t("上移", "Move up"));
            up.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(up);
        }
        return line;
    }
}
