package org.zhuji.works;

import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.shared.Refusal;

/** A file breaks rules of its category; nothing of it was kept. */
public class FileRefused extends Refusal {

    private final transient List<Fault> faults;

    public FileRefused(List<Fault> faults) {
        super(
                Kind.INVALID,
                "文件不符合要求：" + faults.stream().map(Fault::sentence).collect(Collectors.joining("；")) + "。",
                "The file breaks the rules: "
                        + faults.stream().map(Fault::englishSentence).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
