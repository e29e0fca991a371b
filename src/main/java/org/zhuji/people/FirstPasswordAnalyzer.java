package org.zhuji.people;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words, not in a stack trace, what the first start needs. */
class FirstPasswordAnalyzer extends AbstractFailureAnalyzer<FirstPasswordMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FirstPasswordMissing cause) {
        String variables = FirstAdministrators.FIRST.stream()
                .map(first -> first.variable() + " (" + first.username() + " "
                        + first.role().label() + ")")
                .collect(Collectors.joining(", "));
        return new FailureAnalysis(
                cause.getMessage(),
                "Set all three of " + variables
                        + " and start again. Three different passwords, each of at least 8 characters, three of capital"
                        + " letters, small letters, digits and symbols, not a common one; each is changed by its owner at"
                        + " the first sign-in. ZHUJI_ADMIN_PASSWORD is no longer read."
                        + " 首次启动请设置以上三个环境变量，密码各不相同，分别交给三名管理员，首次登录时须修改。",
                cause);
    }
}
