package org.zhuji.judging;

import java.util.Locale;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;

/** Somebody was to act in a second part of one campaign's judging. */
public class PartTaken extends Refusal {
    public PartTaken(String name, Role taken, Role wanted) {
        super(
                Kind.CONFLICT,
                "“" + name + "”在本次活动的评审中已担任" + taken.label() + "，同一人不能再担任" + wanted.label() + "。" + next(wanted),
                "“" + name + "” has already taken the part of "
                        + taken.english().toLowerCase(Locale.ROOT)
                        + " in this judging; nobody takes a second part, here "
                        + wanted.english().toLowerCase(Locale.ROOT)
                        + ". " + nextInEnglish(wanted));
    }

    private static String next(Role wanted) {
        return wanted == Role.JUDGE ? "请由活动组织另选评委。" : "请由另一位有" + wanted.label() + "职责的人办理。";
    }

    private static String nextInEnglish(Role wanted) {
        return wanted == Role.JUDGE
                ? "Have the organiser choose another judge."
                : "Let somebody else with that duty act.";
    }
}
