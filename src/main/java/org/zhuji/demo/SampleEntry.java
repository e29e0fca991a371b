package org.zhuji.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.zhuji.organisation.UnionNotFound;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.works.NewWork;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkService;

/** Enters a sample work with its files, as a handler of its union would. */
@Component
@Profile("demo")
class SampleEntry {

    private final UnionService unions;
    private final Officials officials;
    private final WorkService works;
    private final SampleMedia media;

    SampleEntry(UnionService unions, Officials officials, WorkService works, SampleMedia media) {
        this.unions = unions;
        this.officials = officials;
        this.works = works;
        this.media = media;
    }

    Actor handlerOf(SampleWork sample) {
        return officials.holder(Role.HANDLER, unionId(sample));
    }

    /** @return id of the new draft with its files */
    long enter(SampleWork sample, long campaignId) throws IOException {
        Actor handler = handlerOf(sample);
        Receipt receipt = works.createByOfficial(handler, content(sample, campaignId));
        Path folder = Files.createTempDirectory("zhuji-sample");
        try {
            addFiles(sample, new WorkCaller.Official(handler), receipt.workId(), folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return receipt.workId();
    }

    void submit(SampleWork sample, long workId) {
        WorkCaller caller = new WorkCaller.Official(handlerOf(sample));
        works.submit(caller, workId, works.get(caller, workId).version());
    }

    void withdraw(SampleWork sample, long workId) {
        works.withdraw(new WorkCaller.Official(handlerOf(sample)), workId, "作者希望重新剪辑后再参加。");
    }

    private void addFiles(SampleWork sample, WorkCaller caller, long workId, Path folder) throws IOException {
        if (sample.pictures() == 0) {
            Path film = folder.resolve(sample.title() + ".mp4");
            media.film(sample, film);
            add(caller, workId, film);
        }
        for (int number = 0; number < sample.pictures(); number++) {
            Path picture = folder.resolve(sample.title() + "-" + (number + 1) + ".jpg");
            media.picture(sample, number, picture);
            add(caller, workId, picture);
        }
    }

    private void add(WorkCaller caller, long workId, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            works.addFile(caller, workId, file.getFileName().toString(), content);
        }
        Files.delete(file);
    }

    private NewWork content(SampleWork sample, long campaignId) {
        return new NewWork(
                campaignId,
                unionId(sample),
                sample.category(),
                sample.title(),
                sample.topic(),
                sample.place(),
                sample.description(),
                sample.authors().stream()
                        .map(name -> new NewWork.Author(name, "作者", true, false, null, false))
                        .toList(),
                true,
                null,
                sample.recited(),
                sample.authors().get(0),
                "13800005678");
    }

    private long unionId(SampleWork sample) {
        return unions.findByCode(sample.union())
                .orElseThrow(() -> new UnionNotFound(sample.union()))
                .id();
    }
}
