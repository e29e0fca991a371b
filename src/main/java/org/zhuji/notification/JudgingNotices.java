package org.zhuji.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.judging.JudgeReplaced;
import org.zhuji.judging.SheetsReleased;

/** Tells judges that their sheets were released or handed to somebody else; in the transaction of that act. */
@Component
class JudgingNotices {

    private static final int LONGEST_REASON = 300;
    private static final String DESK = "judging";

    private final NoticeBook book;

    JudgingNotices(NoticeBook book) {
        this.book = book;
    }

    @EventListener
    void judgeReplaced(JudgeReplaced replaced) {
        String category = replaced.judging().categoryName();
        String occasion = "judge-replaced:" + replaced.judging().id() + ":" + replaced.leaverId();
        book.tell(
                List.of(replaced.leaverId()),
                new Notice(
                        occasion,
                        "您在“" + category + "”评审组的评分已由他人接替，您不必再评。理由：" + shortened(replaced.reason()),
                        "Somebody else has taken over your scoring in the panel “" + category + "”. Reason: "
                                + shortened(replaced.reason()),
                        DESK));
        book.tell(
                List.of(replaced.replacementId()),
                new Notice(
                        occasion + ":successor",
                        "您已接任“" + category + "”评审组评委，有 " + replaced.sheets() + " 件作品待您评分，请及时办理。",
                        "You have joined the panel “" + category + "”; " + replaced.sheets()
                                + " works wait for your score.",
                        DESK));
    }

    @EventListener
    void sheetsReleased(SheetsReleased released) {
        String category = released.judging().categoryName();
        String works =
                released.entryNos().stream().sorted().map(String::valueOf).collect(Collectors.joining("、"));
        String shown = works.length() > LONGEST_REASON ? works.substring(0, LONGEST_REASON) + "……" : works;
        book.tell(
                List.of(released.judgeId()),
                new Notice(
                        // a sheet is released once at most
                        "sheets-released:" + released.sheetIds().get(0),
                        "“" + category + "”评审组组长免去了您对作品 " + shown + " 号的评分，不再计入。理由：" + shortened(released.reason()),
                        "The chair of the panel “" + category + "” released your sheets for no. " + shown
                                + "; they do not count. Reason: " + shortened(released.reason()),
                        DESK));
    }

    /** A reason may be 2000 characters; the whole of it stands in the record. */
    private static String shortened(String reason) {
        return reason.codePointCount(0, reason.length()) <= LONGEST_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON)) + "……";
    }
}
