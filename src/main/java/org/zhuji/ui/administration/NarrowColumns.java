package org.zhuji.ui.administration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Hides a grid's lesser columns on a telephone, where its first column tells the same in several lines. */
final class NarrowColumns {

    private static final int PHONE = 760;

    private NarrowColumns() {}

    static void hideOnPhone(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        grid.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.getPage().retrieveExtendedClientDetails(details -> show(columns, details.getBodyClientWidth()));
            Registration resizing =
                    ui.getPage().addBrowserWindowResizeListener(resized -> show(columns, resized.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }

    private static void show(List<? extends Grid.Column<?>> columns, int width) {
        columns.forEach(column -> column.setVisible(width > PHONE));
    }
}
