package org.zhuji.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request comes from, as far as guessing is counted by it; the server has already seen through the proxy. */
public final class CallerAddress {

    /** Stands for an address that nobody knows. */
    public static final String UNKNOWN = "-";

    private static final int LONGEST = 60;
    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    /**
     * @param remote as the server gives it, or null
     * @return the address; of IPv6 the network (/64) only, because a household has as many addresses in it as it likes
     */
    public static String of(String remote) {
        if (remote == null) {
            return UNKNOWN;
        }
        return remote.contains(":") ? network(remote) : shortened(remote);
    }

    private static String network(String remote) {
        try {
            InetAddress address = InetAddress.getByName(remote);
            if (!(address instanceof Inet6Address)) {
                return address.getHostAddress();
            }
            byte[] bytes = address.getAddress();
            Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            return shortened(remote);
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
