package org.zhuji.health;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.works.StorageWatch;

/** Checks the stored data every night and puts the result on record. */
@Component
class NightlyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);
    private static final int MOST_SENTENCES = 50;

    private final InvariantCheck check;
    private final StorageWatch storage;
    private final AuditLog audit;

    NightlyCheck(InvariantCheck check, StorageWatch storage, AuditLog audit) {
        this.check = check;
        this.storage = storage;
        this.audit = audit;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void run() {
        List<String> violations = check.violations();
        violations.forEach(LOG::error);
        String details = violations.isEmpty()
                ? "数据核对无异常"
                : "数据核对发现 " + violations.size() + " 处异常："
                        + String.join("；", violations.subList(0, Math.min(MOST_SENTENCES, violations.size())));
        audit.record(new AuditEntry("program", 1, Verb.CHECK, null, "系统", null, details + shortage()));
    }

    private String shortage() {
        return storage.shortage()
                .map(sentence -> {
                    LOG.error(sentence);
                    return "；" + sentence;
                })
                .orElse("");
    }
}
