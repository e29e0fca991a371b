package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Opens the dialog of a row; says whose when it is read aloud. */
class OpenButton extends Button {

    OpenButton(String key, String name, Runnable open) {
        super(t("办理", "Open"), click -> open.run());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        setId("open-" + key);
        setAriaLabel(t("办理：", "Open: ") + name);
    }
}
