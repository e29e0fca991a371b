package org.zhuji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    @Test
    void allAddressesOfOneIpv6NetworkCountAsOne() {
        assertThat(CallerAddress.counted("2001:db8:1:2:aaaa::1"))
                .isEqualTo(CallerAddress.counted("2001:0db8:1:2:bbbb:0:0:9"))
                .isNotEqualTo(CallerAddress.counted("2001:db8:1:3:aaaa::1"))
                .isEqualTo("2001:db8:1:2:0:0:0:0/64");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "[fe80::5%eth0], fe80:0:0:0:0:0:0:0/64",
        "no:address, no:address",
        "' ', -",
    })
    void everythingElseCountsAsItIs(String address, String counted) {
        assertThat(CallerAddress.counted(address)).isEqualTo(counted);
    }

    @Test
    void nothingIsLongerThanItsColumn() {
        assertThat(CallerAddress.counted("x".repeat(300))).hasSize(60);
        assertThat(CallerAddress.counted(null)).isEqualTo("-");
    }
}
