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

    private final List<FieldFault> faults = new ArrayList<>();

    private FieldCheck() {}

    /**
     * @return the same without stray control characters and blanks
     * @throws FieldsRefused with a sentence per faulty field
     */
    static NewWork tidied(NewWork work, Category category) {
        NewWork tidy = Tidy.work(work);
        List<FieldFault> faults = faults(tidy, category);
        if (!faults.isEmpty()) {
            throw new FieldsRefused(faults);
        }
        return tidy;
    }

    /** @return a fault per field that keeps the work from being saved */
    static List<FieldFault> faults(NewWork tidy, Category category) {
        FieldCheck check = new FieldCheck();
        check.texts(tidy);
        check.topic(tidy.topic(), category);
        check.recited(tidy.recited());
        check.authors(tidy.authors());
        check.contact(tidy);
        return check.faults;
    }

    private void texts(NewWork work) {
        required(new Field("title", "作品名称", "Title"), work.title(), 100);
        longest(new Field("place", "拍摄地点", "Place"), work.place(), 100);
        longest(new Field("description", "作品简介", "Description"), work.description(), 2000);
        longest(new Field("thirdPartyMusic", "使用他人音乐的说明", "Third-party music"), work.thirdPartyMusic(), 500);
    }

    private void contact(NewWork work) {
        required(new Field("contactName", "联系人", "Contact"), work.contactName(), 50);
        if (work.contactPhone() == null || !PHONE.matcher(work.contactPhone()).matches()) {
            tell("contactPhone", "“联系电话”请填写 7 至 20 位数字，如 13800005678", "Telephone: 7 to 20 digits, e.g. 13800005678");
        }
    }

    private void topic(String topic, Category category) {
        if (topic != null && !category.topics().contains(topic)) {
            tell(
                    "topic",
                    "“" + category.name() + "”没有主题“" + topic + "”，请从列表中选择",
                    category.englishName() + " has no topic “" + topic + "”; choose from the list");
        }
    }

    private void authors(List<NewWork.Author> authors) {
        if (authors.isEmpty()) {
            tell("authors", "请至少填写一位作者", "Name at least one author");
        }
        if (authors.size() > MOST_AUTHORS) {
            tell("authors", "作者最多填写 " + MOST_AUTHORS + " 位", "At most " + MOST_AUTHORS + " authors");
        }
        for (int i = 0; i < authors.size(); i++) {
            NewWork.Author author = authors.get(i);
            String path = author(i);
            required(new Field(path + "name", "作者姓名", "Author's name"), author.name(), 50);
            longest(new Field(path + "role", "作者分工", "Part"), author.role(), 20);
            longest(new Field(path + "guardian", "监护人", "Guardian"), author.guardian(), 50);
        }
    }

    static String author(int index) {
        return "authors[" + index + "].";
    }

    private void recited(NewWork.RecitedText recited) {
        if (recited == null) {
            return;
        }
        required(new Field("recited.title", "诵读篇目", "Recited text"), recited.title(), 100);
        longest(new Field("recited.author", "原作者", "Its author"), recited.author(), 100);
        longest(new Field("recited.source", "出处", "Source"), recited.source(), 200);
        if (recited.rights() != null && !RIGHTS.contains(recited.rights())) {
            tell("recited.rights", "“文本版权”请从列表中选择", "Rights to the text: choose from the list");
        }
    }

    private void required(Field field, String text, int most) {
        if (text == null) {
            tell(field.name(), "请填写“" + field.chinese() + "”", field.english() + " is missing");
        }
        longest(field, text, most);
    }

    private void longest(Field field, String text, int most) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > most) {
            tell(
                    field.name(),
                    "“" + field.chinese() + "”最多 " + most + " 个字，现有 " + length + " 个",
                    field.english() + ": at most " + most + " characters, now " + length);
        }
    }

    private void tell(String field, String chinese, String english) {
        faults.add(new FieldFault(field, chinese, english));
    }

    private record Field(String name, String chinese, String english) {}
}
