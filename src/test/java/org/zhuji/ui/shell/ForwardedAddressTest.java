package org.zhuji.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhuji.testing.RunningProgram;

/** Whose word is taken for where a request comes from, on real connections from several addresses of this machine. */
class ForwardedAddressTest {

    private static final String PROXY = "127.0.0.1";
    private static final String GUESSER = "127.0.0.2";
    private static final String OFFICIAL = "127.0.0.3";
    private static final String WRONG = "wrong";
    private static final String RIGHT = "Zhuji@2019";
    private static final int FAILURES = 5;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private static RunningProgram program;

    @BeforeAll
    static void start() {
        program = RunningProgram.start("forwarded", "--zhuji.demo.sample-works=false");
        // the pages answer a moment before the demonstration's people are there; unknown names are not counted
        await().atMost(Duration.ofMinutes(1)).until(() -> ask(OFFICIAL, null, "shenji", RIGHT) == OK);
    }

    @AfterAll
    static void stop() {
        program.expectSoundData();
    }

    @Test
    void aForgedHeaderNeitherHidesTheGuesserNorLocksTheOfficialItNames() throws IOException {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(ask(GUESSER, OFFICIAL, "xian", WRONG)).isEqualTo(UNAUTHORIZED);
        }

        assertThat(ask(GUESSER, "198.51.100.77", "xian", RIGHT)).isEqualTo(UNAUTHORIZED);
        assertThat(ask(GUESSER, null, "xian", RIGHT)).isEqualTo(UNAUTHORIZED);
        assertThat(ask(OFFICIAL, null, "xian", RIGHT)).isEqualTo(OK);
    }

    @Test
    void ofAProxysHeaderOnlyWhatTheProxyAddedCounts() throws IOException {
        for (int i = 0; i < FAILURES; i++) {
            assertThat(ask(PROXY, OFFICIAL + ", " + GUESSER, "shi", WRONG)).isEqualTo(UNAUTHORIZED);
        }

        assertThat(ask(PROXY, "198.51.100.77, " + GUESSER, "shi", RIGHT)).isEqualTo(UNAUTHORIZED);
        assertThat(ask(GUESSER, null, "shi", RIGHT)).isEqualTo(UNAUTHORIZED);
        assertThat(ask(PROXY, OFFICIAL, "shi", RIGHT)).isEqualTo(OK);
    }

    @Test
    void addressesOfPagesFollowTheProxysHostAndNobodyElses() throws IOException {
        String[] outside = {"X-Forwarded-Proto: https", "X-Forwarded-Host: zhuji.example.org"};

        assertThat(answer(PROXY, "/inbox", outside)).contains("Location: https://zhuji.example.org/login");
        assertThat(answer(GUESSER, "/inbox", outside)).contains("/login").doesNotContain("zhuji.example.org");
    }

    private static int ask(String from, String forwardedFor, String account, String password) throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        String answer = answer(
                from,
                "/api/v1/unions",
                "Authorization: Basic " + credentials,
                forwardedFor == null ? "X-None: -" : "X-Forwarded-For: " + forwardedFor);
        return Integer.parseInt(answer.split(" ")[1]);
    }

    /** Java's own clients do not let a caller choose the address it calls from. */
    private static String answer(String from, String path, String... headers) throws IOException {
        URI server = URI.create(program.baseUrl());
        try (Socket socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(from), 0)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
