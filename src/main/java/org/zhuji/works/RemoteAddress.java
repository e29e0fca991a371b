package org.zhuji.works;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhuji.shared.CallerAddress;

/** Where the present request comes from; what a forwarding header says counts only from a proxy of ours (ADR-0014). */
final class RemoteAddress {

    static final String UNKNOWN = CallerAddress.counted(null);

    private RemoteAddress() {}

    /** @return a dash outside requests */
    static String current() {
        return CallerAddress.counted(
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? attributes.getRequest().getRemoteAddr()
                        : null);
    }
}
