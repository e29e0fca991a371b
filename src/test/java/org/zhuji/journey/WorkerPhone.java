package org.zhuji.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.Visit;

/** A worker without an account, with a phone. */
final class WorkerPhone implements AutoCloseable {

    /** An upload with its inspection may take a while on a loaded machine. */
    private static final double INSPECTION = 60_000;

    /** What the worker takes home. */
    record Receipt(String number, String code) {}

    private final Visit visit;
    private final Page page;
    private final String baseUrl;

    WorkerPhone(RunningProgram program) {
        this.visit = Browser.phone(program.baseUrl());
        this.page = visit.page();
        this.baseUrl = program.baseUrl();
    }

    Visit visit() {
        return visit;
    }

    /** Enters a work through a union's link up to its receipt and uploaded files, without submitting it. */
    Receipt enter(String link, String category, String title, String author, Path... files) {
        page.navigate(link);
        page.locator("#choose-" + category).click();
        page.locator("#title input").fill(title);
        page.locator("#description textarea").fill("在" + title + "里，我们看见劳动的样子。");
        page.locator(".author-name input").fill(author);
        page.locator(".author-consent input").check();
        page.locator("#originality input").check();
        page.locator("#contact-name input").fill(author);
        page.locator("#contact-phone input").fill("13800005678");
        page.locator("#create-work").click();
        Receipt receipt = new Receipt(text("#receipt-number"), text("#receipt-code"));
        for (Path file : files) {
            upload(file);
        }
        return receipt;
    }

    /** Uploads one file and waits until it was inspected and taken in, or refused with a sentence. */
    void upload(Path file) {
        int before = page.locator("#files .zj-file").count();
        // faults of an earlier file go away as soon as this one is on its way, which is no answer to it
        page.locator("#file-faults > *").all().forEach(old -> old.evaluate("fault => fault.dataset.old = ''"));
        page.locator("#upload input[type=file]").setInputFiles(file);
        page.waitForCondition(
                () -> page.locator("#files .zj-file").count() > before
                        || page.locator("#file-faults > :not([data-old])").count() > 0,
                new Page.WaitForConditionOptions().setTimeout(INSPECTION));
    }

    String faults() {
        return page.locator("#file-faults").textContent();
    }

    void submit() {
        page.locator("vaadin-button#submit-work:not([disabled])").click();
        page.locator("[slot=confirm-button]").click();
        expectState("审核推荐中");
    }

    void follow(Receipt receipt) {
        page.navigate(baseUrl + "/follow?number=" + receipt.number());
        page.locator("#code input").fill(receipt.code());
        page.locator("#enter").click();
        page.locator("#work-state").waitFor();
    }

    String returnReason() {
        return page.locator("#return-reason").textContent();
    }

    void rename(String title) {
        page.locator("#edit-work").click();
        page.locator("#title input").fill(title);
        page.locator("#save-work").click();
        page.locator("#submit-work").waitFor();
    }

    void expectState(String state) {
        assertThat(page.locator("#work-state")).hasText(state);
    }

    private String text(String selector) {
        Locator found = page.locator(selector);
        found.waitFor();
        return found.textContent().strip();
    }

    @Override
    public void close() {
        visit.close();
    }
}
