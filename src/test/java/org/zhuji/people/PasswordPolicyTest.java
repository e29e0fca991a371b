package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void theFirstStartNeedsAGoodPassword() {
        assertThat(FirstAdministrators.checked("Ji4nshe!Xin")).isEqualTo("Ji4nshe!Xin");
        for (String weak : new String[] {null, "", "short", "Anquan@2019"}) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> FirstAdministrators.checked(weak))
                    .isInstanceOf(FirstPasswordMissing.class)
                    .hasMessageContaining("ZHUJI_ADMIN_PASSWORD");
        }
    }
}
