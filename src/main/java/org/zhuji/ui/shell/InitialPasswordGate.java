package org.zhuji.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhuji.people.SignedInAccount;

/** Leads whoever signed in with an initial password to its change, wherever the person wanted to go. */
@SpringComponent
class InitialPasswordGate implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(InitialPasswordGate::check));
    }

    private static void check(BeforeEnterEvent event) {
        if (isInitial() && event.getNavigationTarget() != AccountView.class) {
            event.forwardTo(AccountView.class);
        }
    }

    private static boolean isInitial() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount account
                && account.mustChangePassword();
    }
}
