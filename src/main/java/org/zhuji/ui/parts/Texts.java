package org.zhuji.ui.parts;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.zhuji.shared.Refusal;

/** The two languages of the screens side by side: Chinese first, English for those who chose it. */
public final class Texts {

    private Texts() {}

    /** @return the wording in the language of the current window */
    public static String t(String chinese, String english) {
        return isEnglish() ? english : chinese;
    }

    public static String of(Refusal refusal) {
        return t(refusal.chinese(), refusal.english());
    }

    private static boolean isEnglish() {
        UI ui = UI.getCurrent();
        return ui != null && Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
    }
}
