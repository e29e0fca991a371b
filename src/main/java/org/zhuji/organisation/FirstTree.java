package org.zhuji.organisation;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plants the tree of unions from the data file when there is none yet; later changes are made on screen. */
@Component
@Order(10)
class FirstTree implements ApplicationRunner {

    private final UnionUnits unions;
    private final UnionImport importer;

    FirstTree(UnionUnits unions, UnionImport importer) {
        this.unions = unions;
        this.importer = importer;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) throws IOException {
        if (unions.count() > 0) {
            return;
        }
        byte[] content = new ClassPathResource("data/unions.csv").getContentAsByteArray();
        ImportReport report = importer.apply(content, Editor.SYSTEM);
        if (!report.isClean()) {
            throw new IllegalStateException(
                    "data/unions.csv: " + report.faults().get(0));
        }
    }
}
