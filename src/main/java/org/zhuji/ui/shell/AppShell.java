package org.zhuji.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The one page that carries every window: style sheet, icon, language. */
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "format-detection", content = "telephone=no")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", "zhuji.css");
        settings.addFavIcon("icon", "icons/zhuji.svg", "any");
        settings.addMetaTag("theme-color", "#ffffff");
        settings.setPageTitle("逐级");
    }
}
