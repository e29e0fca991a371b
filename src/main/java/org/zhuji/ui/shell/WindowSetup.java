package org.zhuji.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;

/** Gives every new window its language, its error messages and its words for lost sessions. */
@SpringComponent
class WindowSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(new SystemSentences());
        event.getSource().addSessionInitListener(WindowSetup::begin);
        // screen readers choose their voice by it
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(page.getVaadinRequest().getCookies()).toLanguageTag()));
    }

    private static void begin(SessionInitEvent event) {
        event.getSession().setLocale(language(event.getRequest().getCookies()));
        event.getSession().setErrorHandler(new WindowErrors());
    }

    private static Locale language(Cookie[] cookies) {
        boolean english = cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> LanguageSwitch.COOKIE.equals(cookie.getName())
                                && Locale.ENGLISH.getLanguage().equals(cookie.getValue()));
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
