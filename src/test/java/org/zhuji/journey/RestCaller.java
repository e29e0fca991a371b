package org.zhuji.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.zhuji.testing.RunningProgram;

/** Another system that speaks to the running program over REST, as one of the demo accounts. */
final class RestCaller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Zhuji@2019";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String baseUrl;
    private final String credentials;

    RestCaller(RunningProgram program, String account) {
        this.baseUrl = program.baseUrl() + "/api/v1";
        this.credentials = "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return read(send(request(path).GET().build()));
    }

    JsonNode post(String path, JsonNode body) {
        return read(send(posting(path, body)));
    }

    JsonNode upload(String path, byte[] content) {
        return read(send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content))
                .build()));
    }

    JsonNode upload(String path, InputStream content) {
        return read(send(request(path)
                .header("Content-Type", "application/octet-stream")
                .timeout(Duration.ofMinutes(5))
                .POST(BodyPublishers.ofInputStream(() -> content))
                .build()));
    }

    /** @return the status of the reply; the reply is an acknowledgement only if it came back whole */
    int status(String path, JsonNode body) {
        return send(posting(path, body)).statusCode();
    }

    private HttpRequest posting(String path, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.uri() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
