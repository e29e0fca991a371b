package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Span;
import org.zhuji.judging.SheetState;

/** A sheet's state in one word, with a colour that repeats the word. */
class SheetBadge extends Span {
    SheetBadge(SheetState state) {
        super(t(state.label(), state.english()));
        getElement().getThemeList().add("badge");
        getElement()
                .getThemeList()
                .add(
                        switch (state) {
                            case DRAFT -> "contrast";
                            case SUBMITTED, LOCKED -> "success";
                            case RELEASED -> "error";
                        });
    }
}
