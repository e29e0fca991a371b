package org.zhuji.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Opens the program's pages without a browser, signed in as one of the demonstration's people or as nobody. */
public final class Windows {

    private static Routes routes;

    private Windows() {}

    /** Opens an empty window in Chinese, without the program behind it: for single components. */
    public static void openEmpty() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** Opens a window for an account; close it after the test. */
    public static void openAs(ApplicationContext context, String username) {
        UserDetails account = context.getBean(UserDetailsService.class).loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        open(context);
    }

    /** Opens a window in which nobody is signed in. */
    public static void openAsNobody(ApplicationContext context) {
        SecurityContextHolder.clearContext();
        open(context);
    }

    /** Closes the window and forgets who was signed in. */
    public static void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    private static synchronized void open(ApplicationContext context) {
        if (routes == null) {
            routes = new Routes().autoDiscoverViews("org.zhuji.ui");
        }
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }
}
