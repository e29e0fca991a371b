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

    private static final String DAMAGED =
            "The file is damaged, incomplete or too large; check that it opens and export it anew";

    private RuleCheck() {}

    /** @return a fault per rule of the category that this file breaks */
    static List<Fault> file(Category category, MediaFacts facts) {
        if (facts.damage() != null) {
            return List.of(formatFault(category, new Said(facts.damage(), DAMAGED)));
        }
        if (!facts.isReadable()) {
            return List.of(formatFault(category, found(facts)));
        }
        return category.rules().stream()
                .flatMap(rule -> measured(rule, facts).map(said -> said.breaking(rule)).stream())
                .toList();
    }

    /** @return what is wrong with the number of files; a work without any is never complete */
    static List<Fault> count(Category category, int files) {
        if (files == 0) {
            String what = category.media() == MediaKind.VIDEO ? "视频" : "图片";
            String english = category.media() == MediaKind.VIDEO ? "No video uploaded yet" : "No picture uploaded yet";
            return List.of(new Fault(category.clause(), category.name(), "还没有上传" + what, english));
        }
        return category.rules().stream()
                .filter(rule -> isBroken(rule, files))
                .map(rule -> new Said("现有 " + files + " 个文件", "Files so far: " + files).breaking(rule))
                .toList();
    }

    /** @return why no further file fits; the minimum does not matter yet */
    static List<Fault> tooMany(Category category, int files) {
        return count(category, files, RuleKind.MAX_FILES);
    }

    private static List<Fault> count(Category category, int files, RuleKind kind) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == kind && isBroken(rule, files))
                .map(rule -> new Said(
                                "已有 " + (files - 1) + " 个文件，请先删除不要的",
                                "There are " + (files - 1) + " files already; remove one first")
                        .breaking(rule))
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
                .map(rule -> new Said(
                                "本文件超出 " + Measured.megabytes(rule.limit().longValue()) + " 的上限，已停止接收",
                                "The file exceeds "
                                        + Measured.megabytes(rule.limit().longValue()))
                        .breaking(rule))
                .orElseGet(() -> new Fault(
                        "设置",
                        "单个文件上限",
                        "本文件大于 " + Measured.megabytes(LARGEST_FILE),
                        "The file exceeds " + Measured.megabytes(LARGEST_FILE)));
    }

    /** @return the fault of a file that plays but cannot be written anew without its tags */
    static Fault notCopied(Category category) {
        return formatFault(
                category,
                new Said(
                        "本文件无法生成供匿名评审的副本，请重新导出后再上传",
                        "No copy without its tags can be made of this file for the judges; export it anew"));
    }

    private static Optional<Rule> sizeRule(Category category) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.MAX_SIZE)
                .findFirst();
    }

    private static Fault formatFault(Category category, Said said) {
        return category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.FORMAT)
                .findFirst()
                .map(rule -> said.breaking(rule))
                .orElseGet(() -> new Fault(category.clause(), category.name(), said.chinese(), said.english()));
    }

    private static boolean isBroken(Rule rule, int files) {
        return switch (rule.kind()) {
            case MIN_FILES -> files < rule.limit().intValue();
            case MAX_FILES -> files > rule.limit().intValue();
            default -> false;
        };
    }

    /** @return the measured value in words if the rule is broken */
    private static Optional<Said> measured(Rule rule, MediaFacts facts) {
        return Optional.ofNullable(
                switch (rule.kind()) {
                    case FORMAT -> format(rule, facts);
                    case MAX_DURATION -> duration(rule, facts.durationMillis());
                    case MAX_SIZE -> size(rule, facts.size());
                    case MIN_LONG_EDGE -> longEdge(rule, facts);
                    case VIDEO_TRACK ->
                        facts.videoCodec() == null ? new Said("本文件没有画面", "The file has no picture") : null;
                    case AUDIO_TRACK ->
                        facts.audioCodec() == null ? new Said("本文件没有声音轨道", "The file has no sound") : null;
                    case MIN_LOUDNESS -> loudness(rule, facts);
                    case MIN_FILES, MAX_FILES, ORIGINALITY, CHECKED_BY_EYE -> null;
                });
    }

    private static Said format(Rule rule, MediaFacts facts) {
        boolean isAllowed = rule.values().stream().anyMatch(value -> value.equalsIgnoreCase(facts.format()));
        return isAllowed ? null : found(facts);
    }

    private static Said found(MediaFacts facts) {
        return new Said("本文件实际是" + name(facts), "The file really is " + facts.format());
    }

    private static String name(MediaFacts facts) {
        return NAMES.getOrDefault(facts.format(), facts.format().toUpperCase(Locale.ROOT) + " 格式");
    }

    private static Said duration(Rule rule, Long millis) {
        if (millis == null) {
            return new Said("读不出本作品的时长，请重新导出视频后再上传", "Its duration cannot be read; export the video anew");
        }
        BigDecimal seconds = BigDecimal.valueOf(millis, 3);
        return isWithin(seconds, rule)
                ? null
                : new Said("本作品 " + Measured.duration(millis), "It lasts " + seconds.toPlainString() + " s");
    }

    private static Said size(Rule rule, long bytes) {
        String size = Measured.size(bytes, rule.limit());
        return isWithin(BigDecimal.valueOf(bytes), rule)
                ? null
                : new Said("本文件 " + size, String.format(Locale.ROOT, "It has %,d bytes", bytes));
    }

    private static Said longEdge(Rule rule, MediaFacts facts) {
        if (facts.width() == null || facts.height() == null) {
            return new Said("读不出本图片的大小，请重新导出后再上传", "Its measures cannot be read; export the picture anew");
        }
        int edge = Math.max(facts.width(), facts.height());
        boolean isLong = rule.inclusive()
                ? edge >= rule.limit().intValue()
                : edge > rule.limit().intValue();
        String measures = facts.width() + " × " + facts.height();
        return isLong ? null : new Said("本图片 " + measures + " 像素", "It has " + measures + " px");
    }

    /** A file without sound is the business of the rule on audio tracks. */
    private static Said loudness(Rule rule, MediaFacts facts) {
        if (facts.audioCodec() == null) {
            return null;
        }
        if (facts.loudness() == null) {
            return new Said("测不出声音响度，请重新导出视频后再上传", "Its loudness cannot be measured; export the video anew");
        }
        boolean isLoud = BigDecimal.valueOf(facts.loudness()).compareTo(rule.limit()) >= 0;
        if (isLoud) {
            return null;
        }
        String measured = String.format(Locale.ROOT, "%.0f LUFS", facts.loudness());
        return new Said(
                "声音太小，几乎听不见（声音响度 " + measured + "），请调大音量重新录制或导出",
                "The sound is too low to be heard (" + measured + "); record or export it louder");
    }

    private static boolean isWithin(BigDecimal value, Rule rule) {
        int compared = value.compareTo(rule.limit());
        return rule.inclusive() ? compared <= 0 : compared < 0;
    }
}
