package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ZhujiApplicationTest {

    @Test
    void refusesToStartInAnotherZoneBecauseStoredTimersWouldMoveByHours() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ZhujiApplication.pinZone("UTC"))
                .withMessageContaining("Asia/Shanghai");
    }

    @Test
    void pinsTheZoneWhenNobodyAskedForOne() {
        ZhujiApplication.pinZone(null);

        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
    }
}
