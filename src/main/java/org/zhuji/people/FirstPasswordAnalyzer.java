package org.zhuji.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words, not in a stack trace, what the first start needs. */
class FirstPasswordAnalyzer extends AbstractFailureAnalyzer<FirstPasswordMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FirstPasswordMissing cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set " + FirstAdministrators.PASSWORD_VARIABLE
                        + " and start again: at least 8 characters, three of capital letters, small letters, digits and"
                        + " symbols, not a common password. It opens the accounts xitong, anquan and shenji, and must be"
                        + " changed at the first sign-in. 首次启动请设置环境变量 "
                        + FirstAdministrators.PASSWORD_VARIABLE + "（系统管理员、安全管理员、审计员的初始密码）。",
                cause);
    }
}
