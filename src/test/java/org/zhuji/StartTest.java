package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.testing.RunningProgram;

/** The program as started by a newcomer. */
class StartTest {

    @Test
    @Tag("REQ-70")
    void showsItsLoginPageWithinAMinuteOnAnEmptyFolder() {
        try (RunningProgram program = RunningProgram.start("start", "--zhuji.demo.sample-works=false")) {
            assertThat(program.startTime()).isLessThan(Duration.ofSeconds(60));
        }
    }
}
