package org.zhuji.works;

import java.util.List;
import java.util.stream.Collectors;

/** The authors in one line for lists. */
final class AuthorLine {

    private static final int SHOWN = 3;

    private AuthorLine() {}

    /** @return e.g. 张三、李四、王五等 8 人 */
    static String of(List<NewWork.Author> authors) {
        String names = authors.stream().limit(SHOWN).map(NewWork.Author::name).collect(Collectors.joining("、"));
        return authors.size() > SHOWN ? names + "等 " + authors.size() + " 人" : names;
    }
}
