package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.people.Actor;
import org.zhuji.testing.ZhujiTest;

/** With transactions that really commit, so that the locks are the database's own. */
@ZhujiTest
@Tag("REQ-18")
class CampaignLockTest {

    private static final Instant LATER = Instant.parse("2099-10-01T00:00:00Z");

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private long id;

    @BeforeEach
    void draftsACampaign() {
        CampaignDates dates = new CampaignDates(
                Instant.parse("2019-06-01T00:00:00Z"),
                Instant.parse("2099-09-01T00:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"),
                2);
        id = campaigns.create(
                Actor.SYSTEM,
                ShippedCampaign.definition().renamed("locked", "加锁").withDates(dates));
    }

    @AfterEach
    void removesIt() {
        jdbc.sql("delete from campaign where id = :id").param("id", id).update();
    }

    @Test
    void refusesToHoldDatesWithoutATransaction() {
        assertThatThrownBy(() -> campaigns.holdDates(id)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> campaigns.holdDatesExclusively(id))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void letsNobodyMoveTheCutoffWhileItIsHeld() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Instant> holder = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            campaigns.holdDates(id);
            held.countDown();
            await(release);
            return campaigns.get(id).definition().dates().cutoffAt();
        }));
        await(held);

        CompletableFuture<Void> mover =
                CompletableFuture.runAsync(() -> campaigns.moveCutoff(Actor.SYSTEM, id, LATER, "改期"));

        assertThatThrownBy(() -> mover.get(400, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        release.countDown();
        assertThat(holder.get(10, TimeUnit.SECONDS)).isEqualTo(Instant.parse("2099-09-01T00:00:00Z"));
        mover.get(10, TimeUnit.SECONDS);
        assertThat(campaigns.get(id).definition().dates().cutoffAt()).isEqualTo(LATER);
    }

    @Test
    void anEditThatCollidesEndsAsACollisionForWhichThereIsASentence() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            campaigns.holdDatesExclusively(id);
            held.countDown();
            await(release);
        }));
        await(held);

        assertThatThrownBy(() -> campaigns.moveCutoff(Actor.SYSTEM, id, LATER, "改期"))
                .isInstanceOf(ConcurrencyFailureException.class);

        release.countDown();
        holder.get(10, TimeUnit.SECONDS);
    }

    @Test
    void readsTheDatesAnewAlthoughTheCampaignWasReadBefore() {
        Instant seen = transaction.execute(status -> {
            campaigns.get(id);
            CompletableFuture.runAsync(() -> campaigns.moveCutoff(Actor.SYSTEM, id, LATER, "改期"))
                    .join();
            return campaigns.holdDates(id).cutoffAt();
        });

        assertThat(seen).isEqualTo(LATER);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
