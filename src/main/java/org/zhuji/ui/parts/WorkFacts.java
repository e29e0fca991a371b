package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.zhuji.campaign.Category;
import org.zhuji.works.MediaRow;
import org.zhuji.works.NewWork;
import org.zhuji.works.NewWork.Author;
import org.zhuji.works.NewWork.RecitedText;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkStatus;

/** All that is said and measured of a work, for those who decide about it. */
public class WorkFacts extends Div {

    public WorkFacts(WorkDetails work, Category category) {
        this(work, about(work, category));
        work.files().forEach(file -> add(section(t("文件检查", "File check"), checks(file))));
    }

    private WorkFacts(WorkDetails work, Component about) {
        addClassName("zj-work-facts");
        setId("work-facts");
        add(section(t("作品信息", "The work"), about));
        add(section(t("作者与授权", "Authors and consents"), authors(work.content())));
    }

    /** @return what the people of the work said of it, without numbers that mean nothing to them */
    public static WorkFacts withoutMeasures(WorkDetails work, Category category) {
        return new WorkFacts(work, said(work, category));
    }

    private static Component section(String title, Component content) {
        Div section = new Div(new H3(title), content);
        section.addClassName("zj-card");
        return section;
    }

    private static Component about(WorkDetails work, Category category) {
        return said(work, category).fact(t("内容校验码", "Content hash"), shortened(work.contentHash()));
    }

    private static FactList said(WorkDetails work, Category category) {
        NewWork content = work.content();
        FactList facts = new FactList()
                .fact(t("编号", "Number"), work.number())
                .fact(t("类别", "Category"), t(category.name(), category.englishName()))
                .fact(t("选题", "Topic"), content.topic())
                .fact(t("报送单位", "Union of entry"), work.unionName())
                .fact(t("拍摄地点", "Place"), content.place())
                .fact(t("简介", "Description"), content.description())
                .fact(t("原创声明", "Originality"), declared(content.originality()))
                .fact(t("使用的他人音乐", "Third-party music"), content.thirdPartyMusic());
        recited(facts, content.recited());
        return facts.fact(t("联系人", "Contact"), joined(content.contactName(), content.contactPhone()))
                .fact(t("提交时间", "Submitted"), Times.minute(work.submittedAt()))
                .fact(
                        work.status() == WorkStatus.VOIDED
                                ? t("作废原因", "Void because")
                                : t("上次退回原因", "Last reason of return"),
                        work.returnReason());
    }

    /** What is recited, to have beside the player; empty for other works. */
    public static FactList recited(RecitedText text) {
        FactList facts = new FactList();
        recited(facts, text);
        return facts;
    }

    private static void recited(FactList facts, RecitedText text) {
        if (text == null) {
            return;
        }
        facts.fact(t("诵读篇目", "Recited text"), joined(text.title(), text.author()))
                .fact(t("出处", "Source"), text.source())
                .fact(t("文本权利", "Rights"), rights(text.rights()));
    }

    private static Component authors(NewWork content) {
        FactList facts = new FactList();
        content.authors().forEach(author -> facts.fact(author.role(), author(author)));
        return facts;
    }

    private static Component author(Author author) {
        Div line = new Div(
                new Span(author.name()),
                tick(author.consent(), author.consent() ? t("已同意使用", "consents") : t("尚未同意使用", "no consent yet")));
        line.addClassName("zj-author");
        if (author.minor()) {
            line.add(new Span(t("未成年人，监护人：", "Minor; guardian: ") + author.guardian()));
            line.add(tick(author.guardianConsent(), t("监护人已同意", "guardian consents")));
        }
        return line;
    }

    private static Component checks(MediaRow file) {
        return new FactList()
                .fact(t("文件名", "File"), file.name())
                .fact(t("格式", "Format"), file.format())
                .fact(t("时长", "Duration"), file.durationMillis() == null ? null : Times.duration(file.durationMillis()))
                .fact(t("大小", "Size"), Times.size(file.size()))
                .fact(t("画面", "Picture"), file.width() == null ? null : file.width() + " × " + file.height())
                .fact(t("视频编码", "Video codec"), file.videoCodec())
                .fact(t("音频编码", "Audio codec"), file.audioCodec())
                .fact(t("响度", "Loudness"), loudness(file.loudness()))
                .fact(t("拍摄信息（EXIF）", "Taken with (EXIF)"), file.exif())
                .fact("SHA-256", shortened(file.sha256()));
    }

    private static String loudness(Double loudness) {
        return loudness == null ? null : String.format(java.util.Locale.ROOT, "%.1f LUFS", loudness);
    }

    private static String declared(boolean originality) {
        return originality ? t("已声明为原创", "declared original") : t("未声明", "not declared");
    }

    private static String rights(String code) {
        return switch (code == null ? "" : code) {
            case "public-domain" -> t("公有领域", "public domain");
            case "licensed" -> t("已获授权", "licensed");
            case "own" -> t("本人创作", "own text");
            default -> code;
        };
    }

    private static Span tick(boolean yes, String what) {
        Span tick = new Span((yes ? "✓ " : "✗ ") + what);
        tick.addClassName(yes ? "zj-yes" : "zj-no");
        return tick;
    }

    private static String joined(String first, String second) {
        if (second == null || second.isBlank()) {
            return first;
        }
        return first == null || first.isBlank() ? second : first + " · " + second;
    }

    private static String shortened(String hash) {
        return hash == null || hash.length() <= 16 ? hash : hash.substring(0, 16) + "…";
    }
}
