package org.zhuji.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkService;

/**
 * Gives every desk something to do at the first start of the demo profile, in the background while the server is already
 * usable. A file in the data folder remembers that it is done; after a crash it goes on with the works still missing.
 */
@Component
@Profile("demo")
class SampleWorks {

    private static final Logger LOG = LoggerFactory.getLogger(SampleWorks.class);
    private static final String DATA = "/data/demo-works.yaml";

    private final CampaignService campaigns;
    private final Officials officials;
    private final UnionService unions;
    private final SampleEntry entry;
    private final SampleCourse course;
    private final WorkService works;
    private final boolean wanted;
    private final Path done;

    SampleWorks(
            CampaignService campaigns,
            Officials officials,
            UnionService unions,
            SampleEntry entry,
            SampleCourse course,
            WorkService works,
            @Value("${zhuji.demo.sample-works:true}") boolean wanted,
            @Value("${zhuji.data}") Path data) {
        this.campaigns = campaigns;
        this.officials = officials;
        this.unions = unions;
        this.entry = entry;
        this.course = course;
        this.works = works;
        this.wanted = wanted;
        this.done = data.resolve("demo-works.done");
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!wanted || Files.exists(done)) {
            return;
        }
        Thread thread = new Thread(this::make, "demo-works");
        thread.setDaemon(true);
        thread.start();
    }

    private void make() {
        try {
            long campaignId = openCampaign();
            List<SampleWork> samples = read();
            for (int number = 0; number < samples.size(); number++) {
                make(samples.get(number), campaignId);
                LOG.info(
                        "Demo work {} of {}: {}",
                        number + 1,
                        samples.size(),
                        samples.get(number).title());
            }
            Files.createDirectories(done.getParent());
            Files.writeString(done, "The sample works were made; delete data to make them again.\n");
        } catch (IOException | RuntimeException e) {
            LOG.error("The demo works were not all made; the next start goes on", e);
        }
    }

    /** @return the notice's campaign, opened if nobody has opened one yet */
    long openCampaign() {
        List<CampaignDetails> open = campaigns.openCampaigns();
        if (!open.isEmpty()) {
            return open.get(0).id();
        }
        CampaignDetails draft = campaigns.all().stream()
                .filter(campaign -> campaign.state() == CampaignState.DRAFT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no campaign to open"));
        campaigns.open(officials.holder(Role.ORGANISER, unions.province().id()), draft.id());
        return draft.id();
    }

    private void make(SampleWork sample, long campaignId) throws IOException {
        if (titlesOf(sample).contains(sample.title())) {
            return;
        }
        try {
            long workId = entry.enter(sample, campaignId);
            if (sample.waitsAt() == SampleWork.Stop.DRAFT) {
                return;
            }
            entry.submit(sample, workId);
            course.bring(sample, workId);
            if (sample.ending() == SampleWork.Ending.WITHDRAWN) {
                entry.withdraw(sample, workId);
            }
        } catch (Refusal e) {
            // somebody was quicker with the clock or the campaign; the other works do not depend on this one
            LOG.warn("Demo work “{}” stays where it is: {}", sample.title(), e.english());
        }
    }

    private Set<String> titlesOf(SampleWork sample) {
        return new HashSet<>(works.enteredBy(entry.handlerOf(sample)).stream()
                .map(WorkRow::title)
                .toList());
    }

    static List<SampleWork> read() throws IOException {
        try (InputStream file = SampleWorks.class.getResourceAsStream(DATA)) {
            return YAMLMapper.builder().build().readValue(file, new TypeReference<>() {});
        }
    }
}
