package org.zhuji.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;

/** 审批意见常用语: whose they are, and who may change them. */
@ZhujiTest
class PhrasesTest {

    private static final AtomicLong UNIONS = new AtomicLong(7_000_000);

    @Autowired
    private Phrases phrases;

    @Autowired
    private AuditLog audit;

    private final long union = UNIONS.incrementAndGet();
    private final InboxRow task = task(union, Desk.REVIEW);
    private final Actor first = official(union * 10);
    private final Actor second = official(union * 10 + 1);

    @Test
    void offersOwnOnesFirstThenThoseOfTheUnion() {
        phrases.add(second, task, Outcome.REJECT, "  质量\n不够𠮷 ", true);
        phrases.add(first, task, Outcome.REJECT, "与主题不符", false);

        assertThat(words(first)).containsExactly("与主题不符", "质量 不够𠮷");
        assertThat(words(second)).containsExactly("质量 不够𠮷");
        assertThat(phrases.of(first, task, Outcome.RECOMMEND)).isEmpty();
        assertThat(phrases.of(first, task(union, Desk.RECEIPT), Outcome.REJECT)).isEmpty();
        assertThat(audit.of("union", union)).extracting(AuditRow::verb).containsExactly("create");
    }

    @Test
    void areChangedByTheirOwnerOrByTheDutyOnly() {
        phrases.add(first, task, Outcome.REJECT, "本人的", false);
        phrases.add(first, task, Outcome.REJECT, "单位的", true);
        long own = phrases.of(first, task, Outcome.REJECT).get(0).id();
        long shared = phrases.of(first, task, Outcome.REJECT).get(1).id();
        Actor stranger = official(UNIONS.incrementAndGet() * 10);
        Actor elsewhere = new Actor(1L, "x", "旁人", List.of());

        assertThatThrownBy(() -> phrases.change(second, own, "改")).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> phrases.delete(elsewhere, shared)).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> phrases.add(elsewhere, task, Outcome.REJECT, "x", true))
                .isInstanceOf(NotYourDuty.class);
        assertThat(phrases.of(elsewhere, task, Outcome.REJECT)).isEmpty();
        assertThat(stranger.holds(Role.HANDLER, union)).isFalse();

        phrases.change(second, shared, "单位的，改过");
        phrases.delete(first, own);
        assertThat(words(first)).containsExactly("单位的，改过");
        assertThatThrownBy(() -> phrases.delete(first, own)).isInstanceOf(PhraseRefused.class);
    }

    @Test
    void refusesEmptyLongAndRepeatedOnesAndTooMany() {
        assertThatThrownBy(() -> phrases.add(first, task, Outcome.REJECT, " ", false))
                .isInstanceOf(PhraseRefused.class);
        assertThatThrownBy(() -> phrases.add(first, task, Outcome.REJECT, "长".repeat(201), false))
                .isInstanceOf(PhraseRefused.class);
        phrases.add(first, task, Outcome.REJECT, "𠮷".repeat(200), false);
        assertThatThrownBy(() -> phrases.add(first, task, Outcome.REJECT, "𠮷".repeat(200), false))
                .isInstanceOf(PhraseRefused.class);
        for (int i = 1; i < Phrases.MOST; i++) {
            phrases.add(first, task, Outcome.REJECT, "第" + i, false);
        }
        assertThatThrownBy(() -> phrases.add(first, task, Outcome.REJECT, "再来", false))
                .isInstanceOf(PhraseRefused.class);
    }

    private List<String> words(Actor actor) {
        return phrases.of(actor, task, Outcome.REJECT).stream()
                .map(PhraseRow::words)
                .toList();
    }

    private Actor official(long personId) {
        return new Actor(
                personId, "p" + personId, "经办", List.of(new Duty(1, Role.HANDLER, personId / 10, "某工会", "/1/")));
    }

    private static InboxRow task(long unionId, Desk desk) {
        return new InboxRow(
                1,
                InboxState.OPEN,
                desk,
                desk.label(),
                Role.HANDLER,
                unionId,
                "work",
                1,
                1,
                "photography",
                "1",
                "题",
                "人",
                "单位",
                null,
                Hold.NOBODY,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
