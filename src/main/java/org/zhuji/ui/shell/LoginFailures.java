package org.zhuji.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a failed login back to the login page with the reason, as far as the reason may be told. */
class LoginFailures implements AuthenticationFailureHandler {

    static final String PARAMETER = "error";
    static final String LOCKED = "locked";
    static final String DISABLED = "disabled";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + PARAMETER + "=" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return LOCKED;
        }
        return failure instanceof DisabledException ? DISABLED : "";
    }
}
