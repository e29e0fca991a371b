package org.zhuji.health;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.works.StorageWatch;

/** The option {@code --zhuji.check}: checks the stored data instead of serving, and ends with exit code 0 or 1. */
@Component
@Order(1)
class CheckCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

    private final InvariantCheck check;
    private final CheckedPlace place;
    private final StorageWatch storage;
    private final ConfigurableApplicationContext context;

    CheckCommand(
            InvariantCheck check, CheckedPlace place, StorageWatch storage, ConfigurableApplicationContext context) {
        this.check = check;
        this.place = place;
        this.storage = storage;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("zhuji.check")) {
            return;
        }
        List<String> violations = check.allViolations();
        violations.forEach(LOG::error);
        storage.shortage().ifPresent(LOG::warn);
        if (place.isDemonstration()) {
            LOG.warn("检查的是演示数据；正式数据请加 --spring.profiles.active=mysql。"
                    + "/ These are the demonstration's data; for the real ones add --spring.profiles.active=mysql.");
        }
        LOG.info("Checked the stored data: {} violations; {}", violations.size(), place.words());
        int code = violations.isEmpty() ? 0 : 1;
        System.exit(SpringApplication.exit(context, () -> code));
    }
}
