package org.zhuji.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Under which address wrong passwords and codes are counted: IPv6 by its /64, of which one caller has at least one whole. */
public final class CallerAddress {

    private static final String UNKNOWN = "-";
    private static final int LONGEST = 60;
    private static final int PREFIX_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private CallerAddress() {}

    /** @return fits into a column of 60 characters; a dash where there is no address */
    public static String counted(String address) {
        if (address == null || address.isBlank()) {
            return UNKNOWN;
        }
        String whole = address.indexOf(':') < 0 ? address : prefix(address.replaceAll("[\\[\\]]|%.*", ""));
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }

    private static String prefix(String address) {
        try {
            // a text with a colon is never looked up as a name
            InetAddress literal = InetAddress.getByName(address);
            byte[] bytes = literal.getAddress();
            if (bytes.length < IPV6_BYTES) {
                return literal.getHostAddress();
            }
            Arrays.fill(bytes, PREFIX_BYTES, IPV6_BYTES, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
