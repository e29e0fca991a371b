package org.zhuji.works;

/** A broken rule: clause and quoted words of the notice, and the measured value, e.g. 本作品 3 分 07 秒. */
public record Fault(String clause, String quote, String measured) {

    /** @return e.g. 「二（一）时长小于3分钟」：本作品 3 分 07 秒 */
    public String sentence() {
        return "「" + clause + quote + "」：" + measured;
    }
}
