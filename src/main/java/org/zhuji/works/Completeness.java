package org.zhuji.works;

import java.util.ArrayList;
import java.util.List;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

/** What still keeps a work from being submitted: people's consents, declarations, the recited text, its files. */
final class Completeness {

    private static final String ASKED = "填写要求：";

    private Completeness() {}

    static List<Fault> faults(NewWork content, Category category, List<MediaFile> files) {
        List<Fault> faults = new ArrayList<>();
        content.authors().forEach(author -> consents(author, faults));
        category.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.ORIGINALITY && !content.originality())
                .map(rule -> declaration(rule))
                .forEach(faults::add);
        if (category.recitedText()) {
            recited(content.recited(), faults);
        }
        faults.addAll(RuleCheck.count(category, files.size()));
        files.forEach(file -> faults.addAll(RuleCheck.file(category, file.facts())));
        return faults;
    }

    private static void consents(NewWork.Author author, List<Fault> faults) {
        if (!author.consent()) {
            faults.add(new Fault(ASKED, "每位作者同意使用其姓名、肖像和声音", author.name() + " 尚未同意"));
        }
        if (author.minor() && (author.guardian() == null || !author.guardianConsent())) {
            faults.add(new Fault(ASKED, "未成年人须由监护人同意", author.name() + " 的监护人姓名或同意尚缺"));
        }
    }

    private static Fault declaration(Rule rule) {
        return new Fault(rule.clause(), rule.quote(), "尚未勾选原创声明");
    }

    private static void recited(NewWork.RecitedText recited, List<Fault> faults) {
        if (recited == null || recited.title() == null) {
            faults.add(new Fault(ASKED, "诵读作品须填写诵读篇目", "尚未填写"));
            return;
        }
        if (recited.author() == null) {
            faults.add(new Fault(ASKED, "诵读作品须填写原作者", "尚未填写（佚名请写“佚名”）"));
        }
        if (recited.rights() == null) {
            faults.add(new Fault(ASKED, "诵读作品须说明文本版权", "尚未选择"));
        }
    }
}
