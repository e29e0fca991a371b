package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhuji.works.Receipt;

@Schema(name = "Receipt", description = "登记回执")
record ReceiptJson(
        long workId,
        @Schema(description = "受理编号") String number,

        @Schema(description = "查询码，只在首次回复中出现；凭同一 Idempotency-Key 重复请求时为空，可另行换发")
        String followUpCode) {

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(receipt.workId(), receipt.number(), receipt.followUpCode());
    }
}
