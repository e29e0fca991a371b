package org.zhuji.works;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.works.media.MediaFacts;

/** Measured facts against a category's rules; the limits are data, only their meaning is here. */
final class RuleCheck {

    /** What the program itself can take where a category names no size. */
    static final long LARGEST_FILE = 310L * 1024 * 1024;

    private static final Map<String, String> NAMES = Map.of(
            "text/html", "网页",
            "text/plain", "文本",
            "image/svg+xml", "SVG 图形",
            "application/octet-stream", "无法识别的内容",
            "image/heic", "HEIC 图片",
            "application/pdf", "PDF 文档",
            "application/zip", "压缩包");

    private RuleCheck() {}

    /** @return a fault per rule of the category that this file breaks */
    static List<Fault> file(Category category, MediaFacts facts) {
        if (facts.damage() != null) {
            return List.of(formatFault(category, facts.damage()));
        }
        if (!facts.isReadable()) {
            return List.of(formatFault(category, "本文件实际是" + name(facts)));
        }
        return category.rules().stream()
                .flatMap(rule ->
                        measured(rule, facts)
                                .map(measured -> new Fault(rule.clause(), rule.quote(), measured))
                                .stream())
                .toList();
    }

    /** @return what is wrong with the number of files; a work without any is never complete */
    static List<Fault> count(Category category, int files) {
        if (files == 0) {
            String what = category.media() == MediaKind.VIDEO ? "视频" : "图片";
            return List.of(new Fault(category.clause(), category.name(), "还没有上传" + what));
        }
        return category.rules().stream()
                .filter(rule -> isBroken(rule, files))
                .map(rule -> new Fault(rule.clause(), rule.quote(), "现有 " + files + " 个文件"))
                .toList();
    }

    /** @return why no further file fits; the minimum does not matter yet */
    static List<Fault> tooMany(Category category, int files) {
        return count(category, files, RuleKind.MAX_FILES);
    }

    private static List<Fault> count(Category category, int files, RuleKind kind) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == kind && isBroken(rule, files))
                .map(rule -> new Fault(rule.clause(), rule.quote(), "已有 " + (files - 1) + " 个文件，请先删除不要的"))
                .toList();
    }

    /** @return most bytes of one file of this category */
    static long largest(Category category) {
        return sizeRule(category)
                .map(rule -> rule.limit().longValue() - (rule.inclusive() ? 0 : 1))
                .orElse(LARGEST_FILE);
    }

    /** @return the fault of a file of which no more than the limit was received */
    static Fault tooLarge(Category category) {
        return sizeRule(category)
                .map(rule -> new Fault(
                        rule.clause(),
                        rule.quote(),
                        "本文件超出 " + Measured.megabytes(rule.limit().longValue()) + " 的上限，已停止接收"))
                .orElseGet(() -> new Fault("设置", "单个文件上限", "本文件大于 " + Measured.megabytes(LARGEST_FILE)));
    }

    /** @return the fault of a file that plays but cannot be written anew without its tags */
    static Fault notCopied(Category category) {
        return formatFault(category, "本文件无法生成供匿名评审的副本，请重新导出后再上传");
    }

    private static Optional<Rule> sizeRule(Category category) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.MAX_SIZE)
                .findFirst();
    }

    private static Fault formatFault(Category category, String measured) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.FORMAT)
                .findFirst()
                .map(rule -> new Fault(rule.clause(), rule.quote(), measured))
                .orElseGet(() -> new Fault(category.clause(), category.name(), measured));
    }

    private static boolean isBroken(Rule rule, int files) {
        return switch (rule.kind()) {
            case MIN_FILES -> files < rule.limit().intValue();
            case MAX_FILES -> files > rule.limit().intValue();
            default -> false;
        };
    }

    /** @return the measured value in words if the rule is broken */
    private static Optional<String> measured(Rule rule, MediaFacts facts) {
        return Optional.ofNullable(
                switch (rule.kind()) {
                    case FORMAT -> format(rule, facts);
                    case MAX_DURATION -> duration(rule, facts.durationMillis());
                    case MAX_SIZE -> size(rule, facts.size());
                    case MIN_LONG_EDGE -> longEdge(rule, facts);
                    case VIDEO_TRACK -> facts.videoCodec() == null ? "本文件没有画面" : null;
                    case AUDIO_TRACK -> facts.audioCodec() == null ? "本文件没有声音轨道" : null;
                    case MIN_LOUDNESS -> loudness(rule, facts);
                    case MIN_FILES, MAX_FILES, ORIGINALITY, CHECKED_BY_EYE -> null;
                });
    }

    private static String format(Rule rule, MediaFacts facts) {
        boolean isAllowed = rule.values().stream().anyMatch(value -> value.equalsIgnoreCase(facts.format()));
        return isAllowed ? null : "本文件实际是" + name(facts);
    }

    private static String name(MediaFacts facts) {
        return NAMES.getOrDefault(facts.format(), facts.format().toUpperCase(Locale.ROOT) + " 格式");
    }

    private static String duration(Rule rule, Long millis) {
        if (millis == null) {
            return "读不出本作品的时长，请重新导出视频后再上传";
        }
        BigDecimal seconds = BigDecimal.valueOf(millis, 3);
        return isWithin(seconds, rule) ? null : "本作品 " + Measured.duration(millis);
    }

    private static String size(Rule rule, long bytes) {
        return isWithin(BigDecimal.valueOf(bytes), rule) ? null : "本文件 " + Measured.size(bytes, rule.limit());
    }

    private static String longEdge(Rule rule, MediaFacts facts) {
        if (facts.width() == null || facts.height() == null) {
            return "读不出本图片的大小，请重新导出后再上传";
        }
        int edge = Math.max(facts.width(), facts.height());
        boolean isLong = rule.inclusive()
                ? edge >= rule.limit().intValue()
                : edge > rule.limit().intValue();
        return isLong ? null : "本图片 " + facts.width() + " × " + facts.height() + " 像素";
    }

    /** A file without sound is the business of the rule on audio tracks. */
    private static String loudness(Rule rule, MediaFacts facts) {
        if (facts.audioCodec() == null) {
            return null;
        }
        if (facts.loudness() == null) {
            return "测不出声音响度，请重新导出视频后再上传";
        }
        boolean isLoud = BigDecimal.valueOf(facts.loudness()).compareTo(rule.limit()) >= 0;
        return isLoud ? null : String.format(Locale.ROOT, "声音响度 %.0f LUFS，判定为无声", facts.loudness());
    }

    private static boolean isWithin(BigDecimal value, Rule rule) {
        int compared = value.compareTo(rule.limit());
        return rule.inclusive() ? compared <= 0 : compared < 0;
    }
}
