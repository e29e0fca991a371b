package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

/** What a rule demands, in words: 时长小于 3 分钟. The words of the notice itself are the rule's quote. */
public final class RuleWords {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024L);

    private RuleWords() {}

    public static String of(Rule rule) {
        return switch (rule.kind()) {
            case FORMAT -> t("格式：" + formats(rule), "Format: " + formats(rule));
            case MAX_DURATION -> t("时长" + atMost(rule), "Duration " + atMost(rule));
            case MAX_SIZE -> t("单个文件" + atMost(rule), "Each file " + atMost(rule));
            case MIN_LONG_EDGE -> t("图片长边" + atLeast(rule), "Longer edge " + atLeast(rule));
            case MIN_FILES -> t("文件数" + atLeast(rule), "Files: " + atLeast(rule));
            case MAX_FILES -> t("文件数" + atMost(rule), "Files: " + atMost(rule));
            case VIDEO_TRACK -> t("须有画面（只有声音的文件不收）", "A picture is needed (sound alone is refused)");
            case AUDIO_TRACK -> t("须有声音", "Sound is needed");
            case MIN_LOUDNESS -> t("声音响度" + atLeast(rule), "Loudness " + atLeast(rule));
            case ORIGINALITY -> t("须声明为原创", "Originality must be declared");
            case CHECKED_BY_EYE -> t("人工核对：" + rule.quote(), "Checked by eye: " + rule.quote());
        };
    }

    /** @return the same for people who know neither clauses nor units of loudness */
    public static String plain(Rule rule) {
        return switch (rule.kind()) {
            case AUDIO_TRACK, MIN_LOUDNESS -> t("须有听得清的声音", "The sound has to be clear");
            case CHECKED_BY_EYE -> rule.quote();
            default -> of(rule);
        };
    }

    private static String formats(Rule rule) {
        return rule.values().stream()
                .map(format -> format.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(t("、", ", ")));
    }

    private static String atMost(Rule rule) {
        String limit = amount(rule.kind(), rule.limit());
        return rule.inclusive() ? t("不超过 " + limit, "at most " + limit) : t("小于 " + limit, "below " + limit);
    }

    private static String atLeast(Rule rule) {
        String limit = amount(rule.kind(), rule.limit());
        return rule.inclusive() ? t("不低于 " + limit, "at least " + limit) : t("大于 " + limit, "above " + limit);
    }

    /** @return the number with its unit as people say it, e.g. 3 分钟, 50 MB */
    public static String amount(RuleKind kind, BigDecimal limit) {
        return switch (kind) {
            case MAX_DURATION ->
                limit.remainder(MINUTE).signum() == 0
                        ? t(plain(limit.divide(MINUTE)) + " 分钟", plain(limit.divide(MINUTE)) + " min")
                        : t(plain(limit) + " 秒", plain(limit) + " s");
            case MAX_SIZE -> plain(limit.divide(MEGABYTE, 2, RoundingMode.HALF_UP)) + " MB";
            case MIN_LONG_EDGE -> t(plain(limit) + " 像素", plain(limit) + " px");
            case MIN_FILES, MAX_FILES -> t(plain(limit) + " 个", plain(limit));
            case MIN_LOUDNESS -> plain(limit) + " LUFS";
            default -> plain(limit);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
