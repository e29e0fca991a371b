package org.zhuji.escalation;

import java.time.Instant;
import org.zhuji.audit.Verb;

/**
 * One decision on a work with the names of those who took it; for officials only.
 *
 * @param actingFor the person stood in for, or null
 * @param duty as held at that time
 */
public record WorkStep(
        String name,
        String unionName,
        String person,
        String actingFor,
        String duty,
        Verb outcome,
        Integer rank,
        String opinion,
        Instant at) {

    /** @return e.g. 李青（城关区总工会 经办人，代 何晓岚） */
    public String signature() {
        return person + "（" + duty + (actingFor == null ? "" : "，代 " + actingFor) + "）";
    }
}
