package org.zhuji.campaign;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhuji.shared.Refusal;

/** A campaign's document contradicts itself or lacks something; lists every fault at once. */
public class CampaignFaults extends Refusal {

    /** One fault as a sentence without its full stop. */
    public record Fault(String chinese, String english) {}

    private final transient List<Fault> faults;

    CampaignFaults(List<Fault> faults) {
        super(
                Kind.INVALID,
                "活动内容有 " + faults.size() + " 处需要改正：" + numbered(faults, Fault::chinese, "；") + "。",
                faults.size() + " points need to be corrected: " + numbered(faults, Fault::english, "; ") + ".");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String numbered(List<Fault> faults, Function<Fault, String> wording, String separator) {
        return IntStream.range(0, faults.size())
                .mapToObj(i -> (i + 1) + ". " + wording.apply(faults.get(i)))
                .collect(Collectors.joining(separator));
    }
}
