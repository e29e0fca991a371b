package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignChangeTest {

    private static final Instant IN_AUGUST = Instant.parse("2019-08-20T00:00:00Z");
    private static final Instant CUTOFF = Instant.parse("2019-08-31T16:00:00Z");
    private static final Instant NEW_CUTOFF = Instant.parse("2019-09-02T16:00:00Z");

    private final CampaignDefinition before = ShippedCampaign.definition();
    private final CampaignDefinition moved = before.withDates(before.dates().withCutoff(NEW_CUTOFF));

    @Test
    @Tag("REQ-18")
    void letsTheCutoffOfARunningCollectionMove() {
        CampaignChange change = new CampaignChange(CampaignState.COLLECTING, before, moved);

        assertThatCode(() -> change.check(CUTOFF.minusNanos(1))).doesNotThrowAnyException();
        assertThat(change.movesDate()).isTrue();
    }

    @Test
    @Tag("REQ-18")
    void letsNoPassedCutoffMoveEvenBeforeItsTimerHasFired() {
        assertThatThrownBy(() -> new CampaignChange(CampaignState.COLLECTING, before, moved).check(CUTOFF))
                .isInstanceOf(ChangeTooLate.class)
                .hasMessage("征集已经截止，截止时间不能再调整。");
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVING", "JUDGING", "PUBLICITY", "ANNOUNCED"})
    void letsNoCutoffMoveAfterTheCollectionClosed(CampaignState state) {
        assertThatThrownBy(() -> new CampaignChange(state, before, moved).check(IN_AUGUST))
                .isInstanceOf(ChangeTooLate.class)
                .hasMessage("征集已经截止，截止时间不能再调整。");
    }

    @Test
    void letsTheCutoffNotMoveIntoThePast() {
        assertThatThrownBy(() -> new CampaignChange(CampaignState.COLLECTING, moved, before).check(CUTOFF))
                .hasMessage("新的截止时间已经过去，请选择晚于现在的时间。");
    }

    @Test
    void keepsTheCodesThatWorksReferTo() {
        CampaignDefinition without = changed("\"code\":\"photography\"", "\"code\":\"photos\"");

        assertThatThrownBy(() -> new CampaignChange(CampaignState.COLLECTING, before, without).check(IN_AUGUST))
                .hasMessage("活动已启动，类别“网络正能量摄影作品”可能已有作品，不能删除，也不能改编号。");
        assertThatThrownBy(() ->
                        new CampaignChange(CampaignState.COLLECTING, before, before.renamed("x", "x")).check(IN_AUGUST))
                .hasMessage("活动已启动，编号不能再改。");
    }

    @Test
    void keepsCriteriaAndAwardsOnceJudgingHasBegun() {
        CampaignDefinition criteria = changed("\"weight\":30", "\"weight\":31");
        CampaignDefinition awards = changed("\"ratio\":0.30", "\"ratio\":0.20");

        for (CampaignDefinition after : new CampaignDefinition[] {criteria, awards}) {
            assertThatThrownBy(() -> new CampaignChange(CampaignState.JUDGING, before, after).check(IN_AUGUST))
                    .hasMessage("评审已经开始，评分指标和奖项设置不能再改。");
            assertThatCode(() -> new CampaignChange(CampaignState.RECEIVING, before, after).check(IN_AUGUST))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void letsEverythingChangeInADraft() {
        CampaignDefinition other =
                changed("\"code\":\"photography\"", "\"code\":\"photos\"").renamed("x", "x");
        CampaignChange change = new CampaignChange(CampaignState.DRAFT, before, other.withDates(moved.dates()));

        assertThatCode(() -> change.check(CUTOFF.plusSeconds(1))).doesNotThrowAnyException();
        assertThat(change.movesDate()).isFalse();
    }

    private CampaignDefinition changed(String text, String by) {
        return CampaignDocument.read(CampaignDocument.write(before).replace(text, by));
    }
}
