package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Rule;
import org.zhuji.works.MediaRow;

/** What was measured of the files beside what the notice demands, rule by rule. */
public class MeasuredRules extends UnorderedList {

    private final transient List<MediaRow> files;

    public MeasuredRules(List<MediaRow> files, Category category) {
        this.files = files;
        setId("measured-rules");
        addClassName("zj-measured");
        if (!files.isEmpty()) {
            category.rules().forEach(this::line);
        }
    }

    private void line(Rule rule) {
        switch (rule.kind()) {
            case FORMAT ->
                line(
                        rule,
                        joined(file -> file.format().toUpperCase(Locale.ROOT)),
                        all(file -> rule.values().stream().anyMatch(file.format()::equalsIgnoreCase)));
            case MAX_DURATION ->
                line(
                        rule,
                        joined(file -> file.durationMillis() == null ? null : Times.duration(file.durationMillis())),
                        all(file -> file.durationMillis() != null
                                && isAtMost(rule, BigDecimal.valueOf(file.durationMillis(), 3))));
            case MAX_SIZE ->
                line(
                        rule,
                        joined(file -> Times.size(file.size())),
                        all(file -> isAtMost(rule, BigDecimal.valueOf(file.size()))));
            case MIN_LONG_EDGE ->
                line(
                        rule,
                        joined(file -> file.width() == null ? null : file.width() + " × " + file.height()),
                        all(file -> file.width() != null
                                && isAtLeast(rule, BigDecimal.valueOf(Math.max(file.width(), file.height())))));
            case MIN_LOUDNESS ->
                line(
                        rule,
                        joined(file -> file.loudness() == null
                                ? null
                                : String.format(Locale.ROOT, "%.1f LUFS", file.loudness())),
                        all(file -> file.loudness() != null
                                && BigDecimal.valueOf(file.loudness()).compareTo(rule.limit()) >= 0));
            case VIDEO_TRACK -> line(rule, joined(MediaRow::videoCodec), all(file -> file.videoCodec() != null));
            case AUDIO_TRACK -> line(rule, joined(MediaRow::audioCodec), all(file -> file.audioCodec() != null));
            case MIN_FILES -> line(rule, count(), isAtLeast(rule, BigDecimal.valueOf(files.size())));
            case MAX_FILES -> line(rule, count(), isAtMost(rule, BigDecimal.valueOf(files.size())));
            case ORIGINALITY, CHECKED_BY_EYE -> {
                // declared and seen, not measured
            }
        }
    }

    private void line(Rule rule, String measured, boolean holds) {
        Span value = new Span((holds ? "✓ " : "✗ ") + (measured.isEmpty() ? t("没有", "none") : measured));
        value.addClassName(holds ? "zj-yes" : "zj-no");
        Span demanded = new Span(RuleWords.of(rule));
        demanded.addClassName("zj-quiet");
        ListItem line = new ListItem(value, demanded);
        line.setTitle(rule.quote() + "（" + rule.clause() + "）");
        add(line);
    }

    private String joined(Function<MediaRow, String> value) {
        return files.stream().map(value).filter(Objects::nonNull).distinct().collect(Collectors.joining(t("、", ", ")));
    }

    private boolean all(java.util.function.Predicate<MediaRow> holds) {
        return files.stream().allMatch(holds);
    }

    private String count() {
        return t(files.size() + " 个", String.valueOf(files.size()));
    }

    private static boolean isAtMost(Rule rule, BigDecimal value) {
        int compared = value.compareTo(rule.limit());
        return rule.inclusive() ? compared <= 0 : compared < 0;
    }

    private static boolean isAtLeast(Rule rule, BigDecimal value) {
        int compared = value.compareTo(rule.limit());
        return rule.inclusive() ? compared >= 0 : compared > 0;
    }
}
