package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back, saying what will follow from it. */
public final class Confirm {

    private Confirm() {}

    /** Asks; runs the action only when the person agrees by the button that names it. */
    public static ConfirmDialog ask(String title, String consequence, String verb, Runnable action) {
        ConfirmDialog asking = ComponentUtil.getData(UI.getCurrent(), ConfirmDialog.class);
        if (asking != null && asking.isOpened()) {
            // a double click asks once
            return asking;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        ComponentUtil.setData(UI.getCurrent(), ConfirmDialog.class, dialog);
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(t("取消", "Cancel"));
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.setId("confirm");
        dialog.open();
        return dialog;
    }

    /** As {@link #ask}, in the colour of what destroys or refuses. */
    public static ConfirmDialog askGravely(String title, String consequence, String verb, Runnable action) {
        ConfirmDialog dialog = ask(title, consequence, verb, action);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
