package org.zhuji.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the faults of one document, so that its author sees them all at once. */
final class FaultList {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final List<CampaignFaults.Fault> faults = new ArrayList<>();

    void refuse() {
        if (!faults.isEmpty()) {
            throw new CampaignFaults(faults);
        }
    }

    boolean require(boolean holds, String chinese, String english) {
        if (!holds) {
            faults.add(new CampaignFaults.Fault(chinese, english));
        }
        return holds;
    }

    boolean requireText(String text, String chinese, String english) {
        return require(text != null && !text.isBlank(), chinese + "不能为空", english + " is missing");
    }

    /** Codes stand in URLs, file names and other tables, so they stay plain. */
    void requireCode(String code, String chinese, String english) {
        require(
                code != null && CODE.matcher(code).matches(),
                chinese + "“" + code + "”只能用 1–40 个英文字母、数字、“-”和“_”，且以字母或数字开头",
                english + " “" + code + "” must be 1–40 letters, digits, “-” or “_”");
    }

    void requireDistinct(Collection<?> codes, String chinese, String english) {
        Set<Object> seen = new HashSet<>();
        codes.stream()
                .filter(code -> code != null && !seen.add(code))
                .distinct()
                .forEach(code -> require(
                        false, chinese + "“" + code + "”重复", english + " “" + code + "” occurs more than once"));
    }
}
