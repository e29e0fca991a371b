package org.zhuji.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.Visit;

/** Which pages really open, in the running program: to nobody signed in, and to several of the demonstration's people. */
@Tag("REQ-04")
class OpenPagesTest {

    private static final String DENIED = "没有权限打开此页面";
    private static final Map<String, List<String>> SHUT = Map.of(
            "worker1", List.of("inbox", "works/1", "unions"),
            "pingwei1", List.of("unions", "people", "audit", "judging/1/progress"),
            "xian", List.of("inbox/1/close-reception", "judging"));
    private static final Map<String, List<String>> OPEN = Map.of(
            "worker1", List.of("submission"),
            "pingwei1", List.of("judging"),
            "xian", List.of("inbox", "works"));

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningProgram program;

    @BeforeAll
    static void start() {
        program = RunningProgram.start("open-pages", "--zhuji.demo.sample-works=false");
    }

    @AfterAll
    static void stop() {
        program.expectSoundData();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/e/no-such-link", "/follow", "/results", "/results/1"})
    void publicPagesNeedNoAccountAndSayTheirLanguage(String address) throws Exception {
        HttpResponse<String> page = get(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"zh-CN\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/inbox", "/works/1", "/judging", "/unions", "/people", "/audit", "/vaadinServlet/inbox"})
    void everyOtherPageSendsToTheLogin(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/VAADIN", "/VAADIN/", "/camunda", "/camunda/app/cockpit", "/engine-rest", "/engine-rest/task"})
    void nothingAnswersWhereNothingShouldBe(String address) throws Exception {
        assertThat(get(address).statusCode()).isBetween(400, 499);
    }

    @Test
    void everyPageKeepsForeignContentOut() throws Exception {
        var headers = get("/login").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker1", "pingwei1", "xian"})
    void opensToAPersonWhatTheDutyNeedsAndRefusesTheRest(String account) {
        try (Visit visit = Browser.desktop(program.baseUrl())) {
            Page page = visit.page();
            visit.signIn(account, "Zhuji@2019");
            for (String address : SHUT.get(account)) {
                page.navigate("/" + address);
                assertThat(page.locator("body")).containsText(DENIED);
            }
            visit.forgive(); // the browser notes each refusal as an error
            for (String address : OPEN.get(account)) {
                page.navigate("/" + address);
                assertThat(page.locator("#main-menu")).isVisible();
                assertThat(page.locator("body")).not().containsText(DENIED);
            }
        }
    }

    @Test
    void aForgedAddressNeitherHelpsTheGuesserNorLocksItsOwner() throws Exception {
        String guesser = "198.51.100.9, 203.0.113.5";

        for (int guess = 0; guess < 5; guess++) {
            assertThat(asOfficial("wrong-" + guess, "198.51.100." + guess + ", 203.0.113.5"))
                    .isEqualTo(401);
        }

        assertThat(asOfficial("Zhuji@2019", guesser))
                .as("the guesser is locked")
                .isEqualTo(401);
        assertThat(asOfficial("Zhuji@2019", "198.51.100.1"))
                .as("whose address was forged is not")
                .isEqualTo(200);
    }

    private static int asOfficial(String password, String forwardedFor) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(("jyg:" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.baseUrl() + "/api/v1/campaigns"))
                .header("Authorization", "Basic " + basic)
                .header("X-Forwarded-For", forwardedFor)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(program.baseUrl() + address)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
