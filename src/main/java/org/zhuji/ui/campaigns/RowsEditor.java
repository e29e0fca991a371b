package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list whose rows are small forms: add, remove, move up. */
class RowsEditor<T> extends Div {

    /** One row: its fields, and the value they stand for. */
    interface Row<T> {

        Component fields();

        T value();
    }

    private final Div lines = new Div();

    RowsEditor(List<T> values, Function<T, Row<T>> form, String addLabel, Supplier<T> fresh) {
        addClassName("zj-rows");
        values.forEach(value -> lines.add(new Line<>(form.apply(value))));
        Button add = new Button(addLabel, VaadinIcon.PLUS.create(), click -> {
            Line<T> line = new Line<>(form.apply(fresh.get()));
            lines.add(line);
            line.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(lines, add);
    }

    @SuppressWarnings("unchecked")
    List<T> values() {
        return lines.getChildren().map(line -> ((Line<T>) line).row.value()).toList();
    }

    private static final class Line<T> extends Div {

        private final Row<T> row;

        Line(Row<T> row) {
            this.row = row;
            addClassName("zj-row");
            Component fields = row.fields();
            fields.getElement().getClassList().add("zj-row-fields");
            Div tools = new Div(
                    tool(VaadinIcon.ARROW_UP, t("上移", "Move up"), this::moveUp),
                    tool(VaadinIcon.TRASH, t("删除", "Remove"), this::removeFromParent));
            tools.addClassName("zj-row-tools");
            add(fields, tools);
        }

        private void moveUp() {
            Div all = (Div) getParent().orElseThrow();
            int index = all.indexOf(this);
            if (index > 0) {
                all.remove(this);
                all.addComponentAtIndex(index - 1, this);
            }
        }

        private static Button tool(VaadinIcon icon, String label, Runnable action) {
            Button button = new Button(icon.create(), click -> action.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(label);
            button.setTooltipText(label);
            return button;
        }
    }
}
