package org.zhuji.works;

/**
 * A broken rule: clause and quoted words of the notice, and the measured value, e.g. 本作品 3 分 07 秒.
 *
 * @param english what is wrong, with the measured value, for those who chose English
 */
public record Fault(String clause, String quote, String measured, String english) {

    /** Stands for a clause where the program itself asks for something. */
    static final String ASKED = "填写要求：";

    /** @return e.g. 「二（一）时长小于3分钟」：本作品 3 分 07 秒 */
    public String sentence() {
        return "「" + clause + quote + "」：" + measured;
    }

    /** @return e.g. This video lasts 3 min 07 s (二（一）时长小于3分钟) */
    public String englishSentence() {
        return ASKED.equals(clause) ? english : english + " (" + clause + quote + ")";
    }
}
