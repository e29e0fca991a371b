package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Changes between Chinese and English and remembers it in this browser. */
class LanguageSwitch extends Button {

    static final String COOKIE = "zhuji-language";
    private static final int A_YEAR = 365 * 24 * 3600;

    LanguageSwitch(String id) {
        super(t("English", "中文"));
        setId(id);
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("zj-language");
        setAriaLabel(t("Switch to English", "切换为中文"));
        addClickListener(click -> change());
    }

    private void change() {
        UI ui = UI.getCurrent();
        Locale wanted =
                t(Locale.ENGLISH.getLanguage(), Locale.CHINESE.getLanguage()).equals(Locale.ENGLISH.getLanguage())
                        ? Locale.ENGLISH
                        : Locale.SIMPLIFIED_CHINESE;
        ui.getSession().setLocale(wanted);
        Cookie cookie = new Cookie(COOKIE, wanted.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        VaadinService.getCurrentResponse().addCookie(cookie);
        ui.getPage().reload();
    }
}
