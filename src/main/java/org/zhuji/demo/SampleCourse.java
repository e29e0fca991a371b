package org.zhuji.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhuji.demo.SampleWork.Stop;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** Brings a submitted sample work up to its stop by the decisions of demo officials. */
@Component
@Profile("demo")
class SampleCourse {

    private static final int MOST_STOPS = 10;
    private static final List<String> OPINIONS = List.of("主题鲜明，同意推荐。", "内容真实、画面清楚，推荐上报。", "符合通知要求，同意。", "有感染力，推荐。");

    private final Officials officials;
    private final Inbox inbox;
    private final ReviewDesk desk;
    private final UnionService unions;

    SampleCourse(Officials officials, Inbox inbox, ReviewDesk desk, UnionService unions) {
        this.officials = officials;
        this.inbox = inbox;
        this.desk = desk;
        this.unions = unions;
    }

    /** Recommends until the work waits at its stop; there its ending happens. */
    void bring(SampleWork sample, long workId) {
        for (int step = 0; step < MOST_STOPS; step++) {
            Optional<Waiting> waiting = waiting(workId);
            if (waiting.isEmpty()) {
                return;
            }
            Waiting task = waiting.get();
            if (stop(task.row()) == sample.waitsAt()) {
                end(sample, task);
                return;
            }
            String opinion = OPINIONS.get((int) ((workId + step) % OPINIONS.size()));
            desk.decide(task.actor(), task.row().id(), new ReviewDecision(Outcome.RECOMMEND, opinion, null));
        }
    }

    private void end(SampleWork sample, Waiting task) {
        if (sample.ending() == null) {
            return;
        }
        switch (sample.ending()) {
            case RETURNED -> decide(task, Outcome.RETURN_TO_AUTHOR, "请为重点内容补配字幕后重新提交。");
            case SENT_BELOW -> decide(task, Outcome.RETURN_BELOW, "请核实画面中人员是否均已同意使用肖像。");
            case NOT_RECOMMENDED -> decide(task, Outcome.REJECT, "与活动主题不符，本次不推荐。");
            case WITHDRAWN -> {
                // the author withdraws, not an official: done by the caller
            }
        }
    }

    private void decide(Waiting task, Outcome outcome, String opinion) {
        desk.decide(task.actor(), task.row().id(), new ReviewDecision(outcome, opinion, null));
    }

    private Optional<Waiting> waiting(long workId) {
        for (Actor actor : officials.deciders()) {
            for (InboxRow row : inbox.find(actor, InboxFilter.todo(), null, 200).rows()) {
                if ("work".equals(row.subjectKind()) && row.subjectId() == workId) {
                    return Optional.of(new Waiting(actor, row));
                }
            }
        }
        return Optional.empty();
    }

    private Stop stop(InboxRow row) {
        UnionLevel level = unions.get(row.unionId()).level();
        return switch (row.desk()) {
            case FORM_CHECK -> Stop.FORM_CHECK;
            case RECEIPT -> Stop.RECEIPT;
            default -> row.role() == Role.LEADER ? Stop.SIGN_OFF : Stop.valueOf(level.name());
        };
    }

    private record Waiting(Actor actor, InboxRow row) {}
}
