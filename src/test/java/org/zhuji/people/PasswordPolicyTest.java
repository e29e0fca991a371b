package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Xiang8@2019", "duoBai7kuai", "𠮷祥如意Ab3x!", "Lan-zhou-62"})
    void acceptsLongMixedPasswords(String password) {
        assertThat(PasswordPolicy.check(password, "xitong")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab3!xyz, 至少 8 位",
        "abcdefgh1, 至少三种",
        "12345678, 至少三种",
        "Xitong@2019, 不能包含账号",
        "Password123!, 太常见",
        "P@ssw0rd, 太常见",
        "1qaz@WSX, 太常见",
        "Gansu@2019, 太常见",
        "Zhuji@2019, 太常见"
    })
    void saysWhatIsWrongWithAWeakPassword(String password, String sentence) {
        assertThat(PasswordPolicy.check(password, "xitong").orElseThrow().chinese())
                .contains(sentence);
    }

    @Test
    void refusesWhatBcryptWouldCut() {
        assertThat(PasswordPolicy.check("Aa1!".repeat(19), "x")).isPresent();
        assertThat(PasswordPolicy.check(null, "x")).isPresent();
    }

    @Test
    void everyInitialPasswordIsGoodEnough() {
        for (int i = 0; i < 200; i++) {
            assertThat(PasswordPolicy.check(InitialPassword.next(), "somebody")).isEmpty();
        }
    }

    private static List<String> first(String system, String security, String audit) {
        Map<String, String> environment = new HashMap<>();
        environment.put("ZHUJI_ADMIN_PASSWORD", "Ji4nshe!Lao");
        environment.put("ZHUJI_ADMIN_PASSWORD_SYSTEM", system);
        environment.put("ZHUJI_ADMIN_PASSWORD_SECURITY", security);
        environment.put("ZHUJI_ADMIN_PASSWORD_AUDIT", audit);
        return FirstAdministrators.checked(environment::get);
    }

    @Test
    void theFirstStartNeedsAGoodPasswordForEachOfTheThreeAdministrators() {
        assertThat(first("Ji4nshe!Xin", "Ji4nshe!Yin", "Ji4nshe!Jin"))
                .containsExactly("Ji4nshe!Xin", "Ji4nshe!Yin", "Ji4nshe!Jin");
        for (String weak : new String[] {null, "", "short", "Anquan@2019"}) {
            assertThatThrownBy(() -> first("Ji4nshe!Xin", weak, "Ji4nshe!Jin"))
                    .isInstanceOf(FirstPasswordMissing.class)
                    .hasMessageContaining("ZHUJI_ADMIN_PASSWORD_SECURITY");
        }
    }

    @Test
    void noTwoAdministratorsBeginWithTheSamePassword() {
        assertThatThrownBy(() -> first("Ji4nshe!Xin", "Ji4nshe!Yin", "Ji4nshe!Xin"))
                .isInstanceOf(FirstPasswordMissing.class)
                .hasMessageContaining("ZHUJI_ADMIN_PASSWORD_AUDIT")
                .hasMessageContaining("相同");
    }

    @Test
    void aFailedFirstStartSaysExactlyWhatToSet() {
        String action = new FirstPasswordAnalyzer()
                .analyze(new FirstPasswordMissing("ZHUJI_ADMIN_PASSWORD_AUDIT", "it is not set"))
                .getAction();

        assertThat(action)
                .contains("ZHUJI_ADMIN_PASSWORD_SYSTEM (xitong")
                .contains("ZHUJI_ADMIN_PASSWORD_SECURITY (anquan")
                .contains("ZHUJI_ADMIN_PASSWORD_AUDIT (shenji");
    }
}
