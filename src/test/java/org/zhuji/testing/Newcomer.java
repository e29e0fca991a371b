package org.zhuji.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.AccountService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.DutyAdministration;
import org.zhuji.people.OpenedAccount;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;

/** A person of one test's own with one duty, which can be taken away while a window is open. */
public final class Newcomer {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext context;
    private final String username = "newcomer" + NUMBER.incrementAndGet();

    public Newcomer(ApplicationContext context, Role role, String unionCode) {
        this.context = context;
        OpenedAccount opened = context.getBean(PeopleAdministration.class).add(security(), "新来的人", username);
        context.getBean(AccountService.class).changePassword(actor(), opened.initialPassword(), "Newcomer-has-2-words");
        long unionId = context.getBean(UnionService.class)
                .findByCode(unionCode)
                .orElseThrow()
                .id();
        context.getBean(DutyAdministration.class)
                .give(security(), opened.person().id(), role, unionId);
    }

    public String username() {
        return username;
    }

    public void loseEveryDuty() {
        for (Duty duty : actor().duties()) {
            context.getBean(DutyAdministration.class).take(security(), duty.id());
        }
    }

    private Actor actor() {
        return context.getBean(PeopleService.class).actor(username).orElseThrow();
    }

    private Actor security() {
        return context.getBean(PeopleService.class).actor("anquan").orElseThrow();
    }
}
