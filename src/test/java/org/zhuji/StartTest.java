package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.Visit;

/** The program as started by a newcomer. */
class StartTest {

    @Test
    @Tag("REQ-70")
    void showsAUsableLoginPageWithinAMinuteOnAnEmptyFolder() {
        Browser.desktop("about:blank").close(); // the browser's own start is none of the program's
        long begun = System.nanoTime();
        try (RunningProgram program = RunningProgram.start("start", "--zhuji.demo.sample-works=false");
                Visit visit = Browser.desktop(program.baseUrl())) {
            visit.page().navigate("/login");
            visit.page().locator("input[name=username]").fill("jiceng");
            Duration usable = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(usable).isLessThanOrEqualTo(Duration.ofSeconds(60));
        }
    }
}
