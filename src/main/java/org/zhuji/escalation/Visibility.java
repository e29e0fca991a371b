package org.zhuji.escalation;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Mandates;
import org.zhuji.inbox.StandInConflict;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.works.WorkRow;

/** Says why a work is in somebody's list, or why not. */
@Component
class Visibility {

    private final Routing routing;
    private final Mandates mandates;
    private final UnionService unions;

    Visibility(Routing routing, Mandates mandates, UnionService unions) {
        this.routing = routing;
        this.mandates = mandates;
        this.unions = unions;
    }

    /** @return whether the open task is this person's, to decide or to give an opinion on */
    boolean isShown(Actor person, WorkRow work) {
        return routing.current(work)
                .filter(item ->
                        isDelegate(person, item) || mandates.find(person, item).isPresent())
                .isPresent();
    }

    /** @param asksForSelf whether the person is addressed, not named */
    Sentence of(Actor person, WorkRow work, boolean asksForSelf) {
        Who who = new Who(asksForSelf ? "您" : person.name(), asksForSelf ? "you" : person.name());
        if (person.holdsAny(Role.JUDGE) && routing.current(work).isEmpty()) {
            return who.says(
                    "是评委：评审期间只能看到分给本人的匿名评分表，不显示作者和单位。", "judge: in the blind phase only anonymous sheets are shown");
        }
        Optional<InboxItem> current = routing.current(work);
        if (current.isEmpty()) {
            return decidedByOwnDuty(person, work, who)
                    .orElseGet(() -> who.says("的待办中没有它：目前没有任何待办任务。", "not listed, because there is no open task"));
        }
        return current(person, work, current.get(), who);
    }

    private Sentence current(Actor person, WorkRow work, InboxItem item, Who who) {
        if (isDelegate(person, item)) {
            return who.says("的待办中有它：已委派" + who.chinese + "填写意见，填写后送回原处，不作决定。", "listed: delegated for an opinion");
        }
        Optional<Mandate> mandate = mandates.find(person, item);
        if (mandate.isPresent()) {
            return shown(mandate.get(), item, who);
        }
        try {
            mandates.require(person, item);
        } catch (Refusal refusal) {
            if (refusal instanceof StandInConflict || isHeldByAnother(person, item)) {
                return who.says("的待办中没有它：" + refusal.chinese(), "not listed: " + refusal.english());
            }
        }
        return decidedByOwnDuty(person, work, who).orElseGet(() -> notYet(person, work, item.row(), who));
    }

    private static boolean isDelegate(Actor person, InboxItem item) {
        return item.holder().isDelegate() && Objects.equals(item.holder().personId(), person.personId());
    }

    private static boolean isHeldByAnother(Actor person, InboxItem item) {
        return item.holder().personId() != null
                && person.holds(item.row().role(), item.row().unionId());
    }

    private static Sentence shown(Mandate mandate, InboxItem item, Who who) {
        if (mandate.actingForId() != null) {
            return who.says(
                    "的待办中有它：正代" + mandate.actingForName() + "履行“"
                            + mandate.duty().label() + "”的职责。",
                    "listed: standing in for " + mandate.actingForName());
        }
        if (item.holder().isPerson()) {
            return who.says(
                    "的待办中有它：此任务已转给" + who.chinese + "一人办理。", "listed: the task was handed to this person alone");
        }
        return who.says(
                "的待办中有它：担任“" + mandate.duty().label() + "”，同岗人员都能看到，先办理者为准。",
                "listed by the duty " + mandate.duty().label());
    }

    private Optional<Sentence> decidedByOwnDuty(Actor person, WorkRow work, Who who) {
        return routing.tasks(work).stream()
                .map(InboxItem::row)
                .filter(row -> row.state() == InboxState.DONE)
                .filter(row -> person.holds(row.role(), row.unionId()) || Objects.equals(row.doneBy(), person.name()))
                .max(Comparator.comparingLong(InboxRow::id))
                .map(row -> who.says(
                        "的待办中没有它：“" + row.stepName() + "”已由" + row.doneBy() + "于 " + Routing.at(row.doneAt()) + " 办理（"
                                + row.decided().label() + "）。",
                        "not listed: “" + row.stepEnglish() + "” was decided by " + row.doneBy() + " at "
                                + Routing.at(row.doneAt()) + " ("
                                + row.decided().english() + ")"));
    }

    private Sentence notYet(Actor person, WorkRow work, InboxRow row, Who who) {
        Branch branch = unions.branchOf(work.unionId());
        Optional<Duty> here = person.duties().stream()
                .filter(duty -> duty.unionId() == row.unionId())
                .findFirst();
        if (here.isPresent()) {
            return who.says(
                    "的待办中没有它：当前环节由" + row.role().label() + "办理，" + who.chinese + "的职责是“"
                            + here.get().label() + "”。",
                    "not listed: the " + row.role().english() + " decides here, not "
                            + here.get().label());
        }
        Optional<UnionRow> onBranch = branch.unions().stream()
                .filter(union -> person.duties().stream().anyMatch(duty -> duty.unionId() == union.id()))
                .findFirst();
        if (onBranch.isEmpty()) {
            return otherBranch(person, who);
        }
        boolean isAhead =
                onBranch.get().level().compareTo(unions.get(row.unionId()).level()) > 0;
        return isAhead
                ? who.says(
                        "的待办中没有它：作品尚未到达" + onBranch.get().name() + "。",
                        "not listed: it has not come to " + onBranch.get().name() + " yet")
                : who.says(
                        "的待办中没有它：作品已离开" + onBranch.get().name() + "，由上级办理。",
                        "not listed: it has left " + onBranch.get().name());
    }

    Sentence otherBranch(Actor person) {
        return otherBranch(person, new Who("您", "you"));
    }

    private static Sentence otherBranch(Actor person, Who who) {
        String duties = person.duties().stream().map(Duty::label).collect(Collectors.joining("、"));
        return who.says(
                "看不到它：作品属于其他工会，不经过" + who.chinese + "所在的工会（" + (duties.isEmpty() ? "没有职责" : duties) + "）。",
                "not visible: the work belongs to another branch (duties: " + (duties.isEmpty() ? "none" : duties)
                        + ")");
    }

    /** Who is spoken of. */
    private record Who(String chinese, String english) {

        private Sentence says(String rest, String restEnglish) {
            String ending = restEnglish.endsWith(".") ? "" : ".";
            return new Sentence(chinese + rest, "For " + english + ": " + restEnglish + ending);
        }
    }
}
