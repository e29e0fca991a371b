package org.zhuji.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one Chromium of the tests. It is the program named by the property {@code zhuji.chromium}, else an installed one,
 * else Playwright's own, which it then downloads.
 */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** Milliseconds, for assertions as for everything else a visit waits for: the machine may be loaded. */
    static final double LONGEST_WAIT = 30_000;

    private static Browser instance;

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        Optional<Path> installed = installed();
        Map<String, String> settings =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
        installed.ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
        chromium = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** @return a visit by a phone, 390×844, touch */
    public static Visit phone(String baseUrl) {
        return visit(baseUrl, 390, 844, true);
    }

    /** @return a visit from an office desk, 1366×768 */
    public static Visit desktop(String baseUrl) {
        return visit(baseUrl, 1366, 768, false);
    }

    private static Visit visit(String baseUrl, int width, int height, boolean mobile) {
        return new Visit(get().chromium
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(baseUrl)
                        .setViewportSize(width, height)
                        .setHasTouch(mobile)
                        .setIsMobile(mobile)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")));
    }

    private static synchronized Browser get() {
        if (instance == null) {
            instance = new Browser();
        }
        return instance;
    }

    private static Optional<Path> installed() {
        String named = System.getProperty("zhuji.chromium");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
