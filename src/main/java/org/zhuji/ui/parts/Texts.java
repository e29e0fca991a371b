package org.zhuji.ui.parts;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.zhuji.audit.AuditRow;
import org.zhuji.audit.Verb;
import org.zhuji.inbox.InboxRow;
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

    public static String of(Verb verb) {
        return t(verb.label(), verb.english());
    }

    /** @return what was done; an act of another version of the program is shown as it stands */
    public static String act(AuditRow row) {
        return Verb.of(row.verb()).map(Texts::of).orElse(row.verb());
    }

    /** @return the name of the task's step */
    public static String step(InboxRow row) {
        return t(row.stepName(), row.stepEnglish());
    }

    private static boolean isEnglish() {
        UI ui = UI.getCurrent();
        return ui != null && Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
    }
}
