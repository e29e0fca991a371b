package org.zhuji.works;

import java.util.ArrayList;
import java.util.List;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

/** What still keeps a work from being submitted: people's consents, declarations, the recited text, its files. */
final class Completeness {

    private Completeness() {}

    static List<Fault> faults(NewWork content, Category category, List<MediaFile> files) {
        List<Fault> faults = new ArrayList<>();
        lacking(content, category).forEach(lacking -> faults.add(lacking.fault()));
        faults.addAll(RuleCheck.count(category, files.size()));
        files.forEach(file -> faults.addAll(RuleCheck.file(category, file.facts())));
        return faults;
    }

    /** @return what the form can still mend, each at its field; a draft may be kept without it */
    static List<FieldFault> fields(NewWork content, Category category) {
        return lacking(content, category).stream()
                .map(lacking -> new FieldFault(
                        lacking.field(),
                        lacking.fault().measured(),
                        lacking.fault().english()))
                .toList();
    }

    private static List<Lacking> lacking(NewWork content, Category category) {
        List<Lacking> faults = new ArrayList<>();
        if (category.recitedText()) {
            recited(content.recited(), faults);
        }
        for (int i = 0; i < content.authors().size(); i++) {
            consents(content.authors().get(i), FieldCheck.author(i), faults);
        }
        category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.ORIGINALITY && !content.originality())
                .map(Completeness::declaration)
                .forEach(faults::add);
        return faults;
    }

    private static void consents(NewWork.Author author, String path, List<Lacking> faults) {
        String name = author.name() == null ? "这位作者" : author.name();
        String english = author.name() == null ? "This author" : author.name();
        if (!author.consent()) {
            faults.add(asked(
                    path + "consent",
                    "每位作者同意使用其姓名、肖像和声音",
                    name + " 尚未同意，请本人同意后勾选",
                    english + " has not agreed yet; tick when given"));
        }
        if (author.minor() && author.guardian() == null) {
            faults.add(asked(
                    path + "guardian",
                    "未成年人须由监护人同意",
                    name + " 的监护人姓名尚未填写",
                    "The guardian of " + english + " is missing"));
        }
        if (author.minor() && !author.guardianConsent()) {
            faults.add(asked(
                    path + "guardianConsent",
                    "未成年人须由监护人同意",
                    name + " 的监护人尚未同意",
                    "The guardian of " + english + " has not agreed yet"));
        }
    }

    private static Lacking declaration(Rule rule) {
        return new Lacking(
                "originality",
                new Fault(rule.clause(), rule.quote(), "尚未勾选原创声明", "Originality has not been declared yet"));
    }

    private static void recited(NewWork.RecitedText recited, List<Lacking> faults) {
        if (recited == null || recited.title() == null) {
            faults.add(asked("recited.title", "诵读作品须填写诵读篇目", "诵读篇目尚未填写", "The recited text is missing"));
        }
        if (recited == null || recited.author() == null) {
            faults.add(asked(
                    "recited.author", "诵读作品须填写原作者", "原作者尚未填写（佚名请写“佚名”）", "The author of the recited text is missing"));
        }
        if (recited == null || recited.rights() == null) {
            faults.add(
                    asked("recited.rights", "诵读作品须说明文本版权", "文本版权尚未选择", "The rights to the recited text are missing"));
        }
    }

    private static Lacking asked(String field, String quote, String chinese, String english) {
        return new Lacking(field, new Fault(Fault.ASKED, quote, chinese, english));
    }

    private record Lacking(String field, Fault fault) {}
}
