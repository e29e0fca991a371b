package org.zhuji.works;

import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.shared.Refusal;

/** The work is not yet complete or breaks a rule; lists everything that is missing. */
public class SubmitRefused extends Refusal {

    private final transient List<Fault> faults;

    public SubmitRefused(List<Fault> faults) {
        super(
                Kind.INVALID,
                "作品还不能提交，请先补正：" + faults.stream().map(Fault::sentence).collect(Collectors.joining("；")) + "。",
                "The work cannot be submitted yet: "
                        + faults.stream().map(Fault::englishSentence).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
