package org.zhuji.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.Visit;

/** The review page with keys only, on a telephone, and through a power cut; with the real ten seconds for undoing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CockpitJourneyTest {

    private static final double LONG = 60_000;
    private static RunningProgram program;

    @BeforeAll
    static void start() {
        // two cores, and whatever else runs on them
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        program = RunningProgram.start("cockpit", "--zhuji.review.undo-seconds=10");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @Order(1)
    @Tag("REQ-32")
    void reviewsUndoesAndDecidesWithKeysOnly() {
        try (Visit visit = Browser.desktop(program.baseUrl())) {
            Page page = visit.page();
            openFirst(page);
            String first = page.url();

            page.keyboard().press("j");
            assertThat(page).not().hasURL(first);
            page.keyboard().press("k");
            assertThat(page).hasURL(first);
            page.keyboard().press("?");
            assertThat(page.locator("vaadin-dialog-overlay")).containsText("快捷键");
            page.keyboard().press("Escape");
            assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);

            page.keyboard().press("r");
            assertThat(page.locator("#submit-decision")).containsText("退回作者修改");
            page.keyboard().press("1");
            assertThat(opinion(page)).hasValue("请补充字幕。");
            page.keyboard().press("o");
            page.keyboard().press("End");
            page.keyboard().type("ajx 也写明");
            page.keyboard().press("Escape");
            assertThat(opinion(page)).hasValue("请补充字幕。ajx 也写明");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".zj-undo")).containsText("退回作者修改");
            assertThat(page).not().hasURL(first);

            page.keyboard().press("z");
            assertThat(page).hasURL(first);
            assertThat(opinion(page)).hasValue("请补充字幕。ajx 也写明");
            assertThat(page.locator("#submit-decision")).containsText("退回作者修改");

            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".zj-undo")).isVisible();
            assertThat(page.locator(".zj-undo")).hasCount(0, new HasCountOptions().setTimeout(LONG));
            assertDecided(page, first, "退回作者修改");
        }
    }

    @Test
    @Order(2)
    @Tag("REQ-36")
    void reviewsOnATelephoneWithTheButtonAlwaysInReach() {
        try (Visit visit = Browser.phone(program.baseUrl())) {
            Page page = visit.page();
            openFirst(page);
            String first = page.url();
            Locator submit = page.locator("#submit-decision");
            assertThat(submit.boundingBox().y).isBetween(760.0, 844.0);
            assertThat(page.locator("#decision").boundingBox().y)
                    .isGreaterThan(page.locator("#media-player").boundingBox().y);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);

            page.locator("#outcome vaadin-radio-button:has-text('退回作者修改') input")
                    .check();
            submit.click();
            assertThat(page.locator("#opinion")).hasAttribute("invalid", Pattern.compile(".*"));
            page.locator(".zj-phrases vaadin-button").first().click();
            submit.click();
            page.locator("#undo").click();
            assertThat(page).hasURL(first);
            assertThat(page.locator("#submit-decision")).containsText("退回作者修改");
        }
    }

    /** A decision pressed just before the plug is pulled takes effect after the next start, once. */
    @Test
    @Order(3)
    void carriesOutAfterAKillWhatWasPressedBefore() {
        String pressed;
        try (Visit visit = Browser.desktop(program.baseUrl())) {
            Page page = visit.page();
            openFirst(page);
            pressed = page.url();
            page.keyboard().press("r");
            page.keyboard().press("1");
            assertThat(opinion(page)).not().hasValue("");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".zj-undo")).isVisible();
            // a page that is open would complain of the missing server at any later moment
            page.navigate("about:blank");
            program.kill();
            visit.forgive();
        }

        program.start();

        try (Visit visit = Browser.desktop(program.baseUrl())) {
            signIn(visit.page());
            assertDecided(visit.page(), pressed, "退回作者修改");
        }
        program.stop();
        assertThat(program.run("--zhuji.check")).as(program::tailOfLog).isZero();
    }

    private static void assertDecided(Page page, String address, String outcome) {
        page.navigate(address);
        for (int tries = 0; tries < 20 && !page.locator("#decided").innerText().contains("此任务已由"); tries++) {
            page.waitForTimeout(1000);
            page.reload();
            page.locator("#decided").waitFor();
        }
        assertThat(page.locator("#decided")).containsText(outcome);
        assertThat(page.locator("#decided")).containsText("此任务已由");
    }

    private static void signIn(Page page) {
        page.navigate(program.baseUrl() + "/login");
        page.locator("#demo-jiceng").click();
        page.locator("#user-menu").waitFor();
    }

    private static void openFirst(Page page) {
        signIn(page);
        page.navigate(program.baseUrl() + "/inbox");
        for (int tries = 0; tries < 60 && page.locator(".zj-task-title").count() < 2; tries++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        page.locator(".zj-task-title").first().click();
        page.locator("#submit-decision").waitFor();
    }

    private static Locator opinion(Page page) {
        return page.locator("#opinion textarea");
    }
}
