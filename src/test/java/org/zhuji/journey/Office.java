package org.zhuji.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.Visit;

/** An official at a desk, signed in by the demo account. */
final class Office implements AutoCloseable {

    private final Visit visit;
    private final Page page;
    private final String baseUrl;

    Office(RunningProgram program, String account) {
        this.visit = Browser.desktop(program.baseUrl());
        this.page = visit.page();
        this.baseUrl = program.baseUrl();
        page.navigate(baseUrl + "/login");
        page.locator("#demo-" + account).click();
        page.locator("#user-menu").waitFor();
    }

    Page page() {
        return page;
    }

    Visit visit() {
        return visit;
    }

    void go(String path) {
        page.navigate(baseUrl + path);
    }

    /** Takes a picture of a page (null: the present one) once the element is there. */
    void picture(String name, String path, String element) {
        if (path != null) {
            go(path);
        }
        page.locator(element).first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        visit.screenshot(name);
    }

    void openCampaign() {
        go("/campaigns");
        page.locator("#campaign-2019-50").click();
        page.locator("vaadin-button:has-text('启动')").first().click();
        confirm();
        assertThat(page.locator("#campaign-state").first()).not().containsText("草稿");
    }

    String entryLink() {
        go("/submission/collection");
        return page.locator("#entry-link").getAttribute("href");
    }

    /** Opens the task in 待办 whose line contains the text. */
    void open(String text) {
        go("/inbox");
        page.locator(".zj-task:has-text('" + text + "') .zj-task-title").first().click();
    }

    boolean hasTask(String text) {
        go("/inbox");
        page.locator("#tasks, .zj-empty").first().waitFor();
        return page.locator(".zj-task:has-text('" + text + "')").count() > 0;
    }

    /** Decides on a work: ticks what is to be checked by eye, takes the outcome, writes the opinion, sends. */
    void decide(String title, String outcome, String opinion) {
        open(title);
        Locator submit = page.locator("#submit-decision");
        submit.waitFor();
        for (Locator point : page.locator("#by-eye vaadin-checkbox input").all()) {
            point.check();
        }
        page.locator("#outcome vaadin-radio-button:has-text('" + outcome + "') input")
                .first()
                .check();
        page.locator("#opinion textarea").fill(opinion);
        page.locator("#opinion textarea").blur();
        submit.click();
        page.locator("vaadin-notification-card:has-text('已办理')").first().waitFor();
    }

    void confirm() {
        page.locator("[slot=confirm-button]").click();
    }

    /** Moves the demo clock to the next deadline by the control in the header. */
    void moveClock() {
        go("/inbox");
        page.locator("#next-deadline").click();
        page.locator("#clock-move").click();
        page.locator("vaadin-notification-card:has-text('时钟已拨到')").first().waitFor();
    }

    @Override
    public void close() {
        visit.close();
    }
}
