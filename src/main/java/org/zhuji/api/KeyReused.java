package org.zhuji.api;

import org.zhuji.shared.Refusal;

/** An idempotency key came back with another request, or while the first one is still being done. */
class KeyReused extends Refusal {

    KeyReused(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    static KeyReused withOtherContent() {
        return new KeyReused(
                "此 Idempotency-Key 已用于另一份内容。新作品请换用新的 Key。",
                "This Idempotency-Key was used with other content. Take a new key for another work.");
    }

    static KeyReused tooEarly() {
        return new KeyReused(
                "相同的请求正在办理，请稍后用同一 Idempotency-Key 再试。",
                "The same request is still being done. Retry later with the same Idempotency-Key.");
    }
}
