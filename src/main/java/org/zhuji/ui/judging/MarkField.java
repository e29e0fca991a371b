package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.zhuji.judging.SheetMark;

/** One criterion: a number and a slider that follow each other; both work by keyboard. */
class MarkField extends Div {
    private static final int TYPING_PAUSE = 500;

    private final NumberField number = new NumberField();
    private final Input slider = new Input();

    /** @param keep told of every mark the judge gives; null when the field was emptied */
    MarkField(SheetMark mark, int index, boolean open, Consumer<BigDecimal> keep) {
        addClassName("zj-mark-field");
        Span name = new Span(mark.name());
        name.addClassName("zj-mark-name");
        Span weight = new Span(t("权重 ", "weight ") + mark.weight());
        weight.addClassName("zj-quiet");
        Div head = new Div(name, weight);
        head.addClassName("zj-mark-head");
        Div about = new Div(mark.description() == null ? "" : mark.description());
        about.addClassName("zj-quiet");
        prepareNumber(mark, index, open);
        prepareSlider(mark, index, open);
        number.addValueChangeListener(change -> {
            show(slider, change.getValue());
            if (change.isFromClient() || sliding) {
                keep.accept(change.getValue() == null ? null : BigDecimal.valueOf(change.getValue()));
            }
        });
        Div row = new Div(slider, number);
        row.addClassName("zj-mark-row");
        add(head, about, row);
    }

    private boolean sliding;

    void focusNumber() {
        number.focus();
    }

    private void prepareNumber(SheetMark mark, int index, boolean open) {
        number.setId("mark-" + index);
        number.setAriaLabel(mark.name());
        number.setPlaceholder(t("未打分", "no mark"));
        number.setMin(0);
        number.setMax(mark.scale());
        number.setStep(mark.scale() > 20 ? 1 : 0.5);
        number.setStepButtonsVisible(true);
        number.setSuffixComponent(new Span("/ " + mark.scale()));
        number.setReadOnly(!open);
        // A mark that came through the interface for other systems may lie between two steps.
        number.setManualValidation(!open);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeTimeout(TYPING_PAUSE);
        number.setErrorMessage(t("0 到 " + mark.scale(), "0 to " + mark.scale()));
        if (mark.mark() != null) {
            number.setValue(mark.mark().doubleValue());
        }
    }

    private void prepareSlider(SheetMark mark, int index, boolean open) {
        slider.setType("range");
        slider.setId("slider-" + index);
        slider.getElement().setAttribute("min", "0");
        slider.getElement().setAttribute("max", String.valueOf(mark.scale()));
        slider.getElement().setAttribute("step", mark.scale() > 20 ? "1" : "0.5");
        slider.getElement().setAttribute("aria-label", mark.name());
        slider.setEnabled(open);
        show(slider, mark.mark() == null ? null : mark.mark().doubleValue());
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                slide(change.getValue());
            }
        });
    }

    private void slide(String value) {
        sliding = true;
        number.setValue(Double.valueOf(value));
        sliding = false;
    }

    private static void show(Input slider, Double value) {
        slider.setValue(
                value == null
                        ? "0"
                        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
