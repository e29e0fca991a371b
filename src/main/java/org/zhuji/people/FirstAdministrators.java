package org.zhuji.people;

import java.util.Map;
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

    static final String PASSWORD_VARIABLE = "ZHUJI_ADMIN_PASSWORD";

    private static final Map<String, Role> USERNAMES =
            Map.of("xitong", Role.SYSTEM_ADMIN, "anquan", Role.SECURITY_ADMIN, "shenji", Role.AUDITOR);

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

    /** @throws FirstPasswordMissing if no account exists yet and the environment gives no good password */
    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        String password = checked(environment.getProperty(PASSWORD_VARIABLE));
        UnionRow province = unions.province();
        USERNAMES.forEach((username, role) -> open(username, role, province, encoder.encode(password)));
    }

    private void open(String username, Role role, UnionRow province, String hash) {
        Person person = register.add(role.label(), Actor.SYSTEM);
        register.open(person, username, hash, true, Actor.SYSTEM);
        register.give(person, role, province.id(), province.name() + " " + role.label(), Actor.SYSTEM);
    }

    static String checked(String password) {
        if (password == null || password.isBlank()) {
            throw new FirstPasswordMissing("it is not set");
        }
        for (String username : USERNAMES.keySet()) {
            PasswordPolicy.check(password, username).ifPresent(refusal -> {
                throw new FirstPasswordMissing(refusal.english() + " " + refusal.chinese());
            });
        }
        return password;
    }
}
