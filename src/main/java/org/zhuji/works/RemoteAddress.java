package org.zhuji.works;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the present request comes from, as the proxy in front says. */
final class RemoteAddress {

    private static final int LONGEST = 60;
    private static final String UNKNOWN = "-";

    private RemoteAddress() {}

    /** @return a dash outside requests */
    static String current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getRemoteAddr() != null) {
            String address = attributes.getRequest().getRemoteAddr();
            return address.substring(0, Math.min(LONGEST, address.length()));
        }
        return UNKNOWN;
    }
}
