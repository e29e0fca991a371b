package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhuji.works.Fault;

@Schema(name = "Fault", description = "不符合的规则：条款、原文、实测值")
record FaultJson(String clause, String quote, String measured, String sentence) {

    static FaultJson of(Fault fault) {
        return new FaultJson(fault.clause(), fault.quote(), fault.measured(), fault.sentence());
    }
}
