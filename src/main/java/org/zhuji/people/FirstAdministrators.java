package org.zhuji.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;

/** Opens the three administrators' accounts at the very first start; everybody else is added on screen. */
@Component
@Profile("!demo & !test")
@Order(20)
class FirstAdministrators implements ApplicationRunner {

    /** Each has a password of its own from the start: whoever knows one must not be able to act as another. */
    static final List<First> FIRST = List.of(
            new First("xitong", Role.SYSTEM_ADMIN, "ZHUJI_ADMIN_PASSWORD_SYSTEM"),
            new First("anquan", Role.SECURITY_ADMIN, "ZHUJI_ADMIN_PASSWORD_SECURITY"),
            new First("shenji", Role.AUDITOR, "ZHUJI_ADMIN_PASSWORD_AUDIT"));

    record First(String username, Role role, String variable) {}

    private final Accounts accounts;
    private final PersonRegister register;
    private final UnionService unions;
    private final PasswordEncoder encoder;
    private final Environment environment;

    FirstAdministrators(
            Accounts accounts,
            PersonRegister register,
            UnionService unions,
            PasswordEncoder encoder,
            Environment environment) {
        this.accounts = accounts;
        this.register = register;
        this.unions = unions;
        this.encoder = encoder;
        this.environment = environment;
    }

    /** @throws FirstPasswordMissing if no account exists yet and the environment does not give three good passwords */
    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        List<String> passwords = checked(environment::getProperty);
        UnionRow province = unions.province();
        for (int number = 0; number < FIRST.size(); number++) {
            open(FIRST.get(number), province, encoder.encode(passwords.get(number)));
        }
    }

    private void open(First first, UnionRow province, String hash) {
        Person person = register.add(first.role().label(), Actor.SYSTEM);
        register.open(person, first.username(), hash, true, Actor.SYSTEM);
        register.give(
                person,
                first.role(),
                province.id(),
                province.name() + " " + first.role().label(),
                Actor.SYSTEM);
    }

    /** @return a password for each of {@link #FIRST} */
    static List<String> checked(UnaryOperator<String> environment) {
        List<String> passwords = new ArrayList<>();
        for (First first : FIRST) {
            String password = environment.apply(first.variable());
            if (password == null || password.isBlank()) {
                throw new FirstPasswordMissing(first.variable(), "it is not set 尚未设置");
            }
            PasswordPolicy.check(password, first.username()).ifPresent(refusal -> {
                throw new FirstPasswordMissing(first.variable(), refusal.english() + " " + refusal.chinese());
            });
            if (passwords.contains(password)) {
                throw new FirstPasswordMissing(
                        first.variable(), "it equals another administrator's 与另一名管理员的密码相同，三个密码须各不相同");
            }
            passwords.add(password);
        }
        return passwords;
    }
}
