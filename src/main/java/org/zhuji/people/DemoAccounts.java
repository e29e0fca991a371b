package org.zhuji.people;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionNotFound;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;

/** The invented people of the demonstration and of the tests; this bean does not exist anywhere else. */
@Service
@Profile({"demo", "test"})
@Order(20)
public class DemoAccounts implements ApplicationRunner {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "Zhuji@2019";

    private final Accounts accounts;
    private final PersonRegister register;
    private final UnionService unions;
    private final PasswordEncoder encoder;
    private volatile List<DemoAccount> offered = List.of();

    DemoAccounts(Accounts accounts, PersonRegister register, UnionService unions, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.register = register;
        this.unions = unions;
        this.encoder = encoder;
    }

    /** @return the accounts in the order of a work's way through the unions */
    public List<DemoAccount> list() {
        return offered;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) throws IOException {
        String hash = encoder.encode(PASSWORD);
        List<DemoAccount> made = new ArrayList<>();
        for (CSVRecord line : read()) {
            UnionRow union = unions.findByCode(line.get("工会编码")).orElseThrow(() -> new UnionNotFound(line.get("工会编码")));
            Role role = role(line.get("职责"));
            DemoAccount account =
                    new DemoAccount(line.get("账号"), line.get("姓名"), role, union.name() + " " + role.label());
            if (!accounts.existsByUsername(account.username())) {
                create(account, union, hash);
            }
            made.add(account);
        }
        offered = List.copyOf(made);
    }

    private void create(DemoAccount account, UnionRow union, String hash) {
        Person person = register.add(account.name(), Actor.SYSTEM);
        register.open(person, account.username(), hash, false, Actor.SYSTEM);
        register.give(person, account.role(), union.id(), account.duty(), Actor.SYSTEM);
    }

    private static List<CSVRecord> read() throws IOException {
        String text = new ClassPathResource("data/demo-people.csv").getContentAsString(StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new StringReader(text)) {
            return format.parse(reader).getRecords();
        }
    }

    private static Role role(String label) {
        for (Role role : Role.values()) {
            if (role.label().equals(label)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + label);
    }
}
