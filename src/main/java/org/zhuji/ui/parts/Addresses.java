package org.zhuji.ui.parts;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses as they are printed on paper: with scheme and host, as the present request reached us. */
public final class Addresses {

    private Addresses() {}

    /** @param path without a leading slash */
    public static String absolute(String path) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            return ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                            .build()
                            .toUriString() + "/" + path;
        }
        return path;
    }
}
