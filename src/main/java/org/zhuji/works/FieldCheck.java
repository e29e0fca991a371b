package org.zhuji.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhuji.campaign.Category;

/** The fields of the form: tidied, then checked; lengths count characters as people see them, not UTF-16 units. */
final class FieldCheck {

    static final int MOST_AUTHORS = 30;
    private static final Pattern PHONE = Pattern.compile("[0-9+\\- ]{7,20}");
    private static final Set<String> RIGHTS = Set.of("public-domain", "licensed", "own");

    private final List<String> faults = new ArrayList<>();

    private FieldCheck() {}

    /**
     * @return the same without stray control characters and blanks
     * @throws FieldsRefused with a sentence per faulty field
     */
    static NewWork tidied(NewWork work, Category category) {
        NewWork tidy = Tidy.work(work);
        FieldCheck check = new FieldCheck();
        check.texts(tidy);
        check.topic(tidy.topic(), category);
        check.authors(tidy.authors());
        check.recited(tidy.recited());
        if (!check.faults.isEmpty()) {
            throw new FieldsRefused(check.faults);
        }
        return tidy;
    }

    private void texts(NewWork work) {
        required("作品名称", work.title(), 100);
        longest("作品简介", work.description(), 2000);
        longest("拍摄地点", work.place(), 100);
        longest("使用他人音乐的说明", work.thirdPartyMusic(), 500);
        required("联系人", work.contactName(), 50);
        if (work.contactPhone() == null || !PHONE.matcher(work.contactPhone()).matches()) {
            faults.add("“联系电话”请填写 7 至 20 位数字，如 13800005678");
        }
    }

    private void topic(String topic, Category category) {
        if (topic != null && !category.topics().contains(topic)) {
            faults.add("“" + category.name() + "”没有主题“" + topic + "”，请从列表中选择");
        }
    }

    private void authors(List<NewWork.Author> authors) {
        if (authors.isEmpty()) {
            faults.add("请至少填写一位作者");
        }
        if (authors.size() > MOST_AUTHORS) {
            faults.add("作者最多填写 " + MOST_AUTHORS + " 位");
        }
        for (NewWork.Author author : authors) {
            required("作者姓名", author.name(), 50);
            longest("作者分工", author.role(), 20);
            longest("监护人", author.guardian(), 50);
        }
    }

    private void recited(NewWork.RecitedText recited) {
        if (recited == null) {
            return;
        }
        required("诵读篇目", recited.title(), 100);
        longest("原作者", recited.author(), 100);
        longest("出处", recited.source(), 200);
        if (recited.rights() != null && !RIGHTS.contains(recited.rights())) {
            faults.add("“文本版权”请从列表中选择");
        }
    }

    private void required(String field, String text, int most) {
        if (text == null) {
            faults.add("请填写“" + field + "”");
        }
        longest(field, text, most);
    }

    private void longest(String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            faults.add("“" + field + "”最多 " + most + " 个字，现有 " + text.codePointCount(0, text.length()) + " 个");
        }
    }
}
