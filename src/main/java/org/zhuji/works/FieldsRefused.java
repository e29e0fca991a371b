package org.zhuji.works;

import java.util.List;
import org.zhuji.shared.Refusal;

/** Fields of the form are missing or too long; one sentence per field, nothing was saved. */
public class FieldsRefused extends Refusal {

    private final transient List<String> sentences;

    public FieldsRefused(List<String> sentences) {
        super(
                Kind.INVALID,
                "请修改以下内容后再保存：" + String.join("；", sentences) + "。",
                "Please correct and save again: " + String.join("; ", sentences) + ".");
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
