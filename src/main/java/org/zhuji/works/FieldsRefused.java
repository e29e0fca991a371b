package org.zhuji.works;

import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.shared.Refusal;

/** Fields of the form are missing or too long; one sentence per field, nothing was saved. */
public class FieldsRefused extends Refusal {

    private final transient List<FieldFault> faults;

    public FieldsRefused(List<FieldFault> faults) {
        super(
                Kind.INVALID,
                "请修改以下内容后再保存：" + faults.stream().map(FieldFault::chinese).collect(Collectors.joining("；")) + "。",
                "Please correct and save again: "
                        + faults.stream().map(FieldFault::english).collect(Collectors.joining("; ")) + ".");
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
