package org.zhuji.works;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhuji.people.CallerAddress;

/** Where the present request comes from, seen through the trusted proxy. */
final class RemoteAddress {

    static final String UNKNOWN = CallerAddress.UNKNOWN;

    private RemoteAddress() {}

    /** @return a dash outside requests */
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? CallerAddress.of(attributes.getRequest().getRemoteAddr())
                : UNKNOWN;
    }
}
