package org.zhuji.works;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.testing.TestVideos;

/** Campaigns, people and works to begin tests with; everything valid, and of its own. */
@Component
class WorkFixture {

    static final String RARE = "𠮷🎉";

    private final CampaignService campaigns;
    private final UnionService unions;
    private final WorkService works;
    private final Clock clock;

    WorkFixture(CampaignService campaigns, UnionService unions, WorkService works, Clock clock) {
        this.campaigns = campaigns;
        this.unions = unions;
        this.works = works;
        this.clock = clock;
    }

    /** @return id of an open campaign of its own whose cutoff is an hour ahead */
    long openCampaign() {
        return openCampaign(clock.instant().plus(Duration.ofHours(1)));
    }

    long openCampaign(Instant cutoff) {
        CampaignDates dates = new CampaignDates(
                clock.instant().minus(Duration.ofDays(1)), cutoff, cutoff.plus(Duration.ofDays(3)), 2);
        String code = "t" + UUID.randomUUID().toString().substring(0, 8);
        long id = campaigns.create(
                organiser(), ShippedCampaign.definition().renamed(code, "测试活动").withDates(dates));
        campaigns.open(organiser(), id);
        return id;
    }

    UnionRow union(String code) {
        return unions.findByCode(code).orElseThrow();
    }

    Actor organiser() {
        return actor(Role.ORGANISER, "620000");
    }

    Actor handler() {
        return actor(Role.HANDLER, "620102-001");
    }

    Actor actor(Role role, String unionCode) {
        UnionRow union = union(unionCode);
        return new Actor(
                -100L - role.ordinal() - union.id() * 100,
                "u" + role,
                role.label(),
                List.of(new Duty(1, role, union.id(), union.name(), union.path())));
    }

    /** @return a valid micro-video of the grassroots union below 城关区 */
    NewWork aWork(long campaignId) {
        return aWork(campaignId, "micro-video", "焊花" + RARE);
    }

    NewWork aWork(long campaignId, String category, String title) {
        return new NewWork(
                campaignId,
                union("620102-001").id(),
                category,
                title,
                null,
                "黄河铁桥" + RARE,
                "车间里的一天\n第二行" + RARE,
                List.of(new NewWork.Author("𠮷野" + RARE, "拍摄" + RARE, true, false, null, false)),
                true,
                "配乐" + RARE,
                null,
                "𠮷野" + RARE,
                "13800005678");
    }

    Receipt draft(long campaignId) {
        return works.createByOfficial(handler(), aWork(campaignId));
    }

    Receipt workOf(long campaignId, String category) {
        return works.createByOfficial(handler(), aWork(campaignId, category, "焊花" + RARE));
    }

    /** @return a draft with a film, ready to be submitted */
    Receipt complete(long campaignId) {
        Receipt receipt = draft(campaignId);
        addFilm(receipt.workId());
        return receipt;
    }

    MediaRow addFilm(long workId) {
        return addFile(new WorkCaller.Official(handler()), workId, TestVideos.withSound(2));
    }

    MediaRow addFile(WorkCaller caller, long workId, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return works.addFile(caller, workId, "影片" + RARE + ".mp4", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
