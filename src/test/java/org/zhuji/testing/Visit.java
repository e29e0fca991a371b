package org.zhuji.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser. Closing it fails the test if the page wrote errors or the server answered with 5xx. */
public final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("zhuji.screenshots", "target/screenshots"));
    private static final int SERVER_FAULT = 500;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(Browser.LONGEST_WAIT);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> faults.add("page error: " + error.error()));
        context.onResponse(response -> {
            if (response.status() >= SERVER_FAULT) {
                faults.add(response.status() + " " + response.url());
            }
        });
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Signs in by the form, once it is there for good: it takes the focus to its first field when it comes up. */
    public void signIn(String account, String password) {
        page.navigate("/login");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** @param name without folder and ending; the picture goes to {@code target/screenshots} or the folder named by {@code -Dzhuji.screenshots} */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** @return what went wrong so far; empty when all is well */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Forgets what went wrong so far, where a test provokes it. */
    public void forgive() {
        faults.clear();
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("errors in the browser").isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }
}
