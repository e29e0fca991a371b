package org.zhuji.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhuji.shared.BusinessClock;

/** An edit of a campaign's document: which parts it touches, and whether it still may. */
record CampaignChange(CampaignState state, CampaignDefinition before, CampaignDefinition after) {

    /** @throws ChangeTooLate naming the part that can no longer change */
    void check(Instant now) {
        if (state == CampaignState.DRAFT) {
            return;
        }
        refuseIf(!before.code().equals(after.code()), "活动已启动，编号不能再改。", "The code of an opened campaign cannot change.");
        checkCutoff(now);
        checkCategories();
        if (state.compareTo(CampaignState.JUDGING) >= 0) {
            refuseIf(
                    marksChange(),
                    "评审已经开始，评分指标和奖项设置不能再改。",
                    "Judging has begun: criteria and awards cannot change any more.");
        }
    }

    private void checkCutoff(Instant now) {
        if (before.dates().cutoffAt().equals(after.dates().cutoffAt())) {
            return;
        }
        refuseIf(
                state != CampaignState.COLLECTING
                        || !now.isBefore(before.dates().cutoffAt()),
                "征集已经截止，截止时间不能再调整。",
                "The collection is closed: its cutoff cannot be moved any more.");
        refuseIf(
                !now.isBefore(after.dates().cutoffAt()),
                "新的截止时间已经过去，请选择晚于现在的时间。",
                "The new cutoff has passed already; choose a later time.");
    }

    private void checkCategories() {
        List<String> remaining = after.categories().stream().map(Category::code).toList();
        before.categories().stream()
                .filter(category -> !remaining.contains(category.code()))
                .findFirst()
                .ifPresent(category -> refuseIf(
                        true,
                        "活动已启动，类别“" + category.name() + "”可能已有作品，不能删除，也不能改编号。",
                        "Category “" + category.name()
                                + "” of an opened campaign can neither go nor change its code."));
    }

    private boolean marksChange() {
        return !before.awards().equals(after.awards())
                || !before.categories().stream()
                        .allMatch(category -> category.criteria()
                                .equals(after.category(category.code()).criteria()));
    }

    /** A draft has no process yet, so nothing follows its dates. */
    boolean movesDate() {
        return state != CampaignState.DRAFT && !before.dates().equals(after.dates());
    }

    /** @return for the record: the moved cutoff with its reason, or that the content was edited */
    String describe(String reason) {
        boolean moved = !Objects.equals(before.dates().cutoffAt(), after.dates().cutoffAt());
        String what = moved
                ? "截止时间由 " + shown(before.dates().cutoffAt()) + " 调整为 "
                        + shown(after.dates().cutoffAt())
                : "修改活动内容";
        return reason == null ? what : what + "；理由：" + reason;
    }

    private static String shown(Instant instant) {
        return instant.atZone(BusinessClock.ZONE).toLocalDateTime().toString().replace('T', ' ');
    }

    private static void refuseIf(boolean tooLate, String chinese, String english) {
        if (tooLate) {
            throw new ChangeTooLate(chinese, english);
        }
    }
}
