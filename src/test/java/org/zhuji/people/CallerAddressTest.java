package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

    @Test
    void takesOfIpv6TheNetworkOnly() {
        assertThat(CallerAddress.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(CallerAddress.of("2001:db8:1:2:bbbb::2"))
                .endsWith("/64");
        assertThat(CallerAddress.of("2001:db8:1:3::1")).isNotEqualTo(CallerAddress.of("2001:db8:1:2::1"));
    }

    @Test
    void takesAnIpv4AddressAsItIs() {
        assertThat(CallerAddress.of("203.0.113.5")).isEqualTo("203.0.113.5");
        assertThat(CallerAddress.of("::ffff:203.0.113.5")).isEqualTo("203.0.113.5");
    }

    @Test
    void knowsNothingOutsideRequests() {
        assertThat(CallerAddress.of(null)).isEqualTo(CallerAddress.UNKNOWN);
    }
}
