package dev.pep.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.Cookie;
import dev.pep.e2e.GeneratedFile.Halt;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A partner's contact who uploads one file through the gateway, part by part, as its page does. */
final class Uploading {

    private static final String ROOM = "/api/partner/engagement";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PART = 16 << 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Cookie> cookies;
    private final URI gateway;
    private final GeneratedFile file;
    private final URI upload;

    Uploading(Visitor contact, URI gateway, GeneratedFile file) {
        this.cookies = contact.page().context().cookies(gateway.toString());
        this.gateway = gateway;
        this.file = file;
        HttpResponse<InputStream> begun = send(request(gateway.resolve(ROOM + "/uploads"))
                        .header("Upload-Length", Long.toString(file.size()))
                        .header(
                                "Upload-Metadata",
                                "filename " + base64("Film.bin") + ",sha256 " + base64(file.sha256()))
                        .POST(BodyPublishers.noBody()))
                .orElseThrow();
        upload = gateway.resolve(begun.headers().firstValue("Location").orElseThrow());
    }

    /** Returns how much has arrived. */
    long offset() {
        HttpResponse<InputStream> answer = await("the upload answers")
                .atMost(PATIENCE)
                .until(() -> send(request(upload).HEAD()).filter(head -> head.statusCode() < 300), Optional::isPresent)
                .orElseThrow();
        return Long.parseLong(answer.headers().firstValue("Upload-Offset").orElseThrow());
    }

    /** Sends by one call up to a place, or further if a service has it; nothing comes back when it was cut off. */
    Optional<HttpResponse<InputStream>> send(long until) {
        long offset = offset();
        return patch(offset, until, file.from(offset, until));
    }

    /** Sends all that is left by one call, to which something happens at a place. */
    Optional<HttpResponse<InputStream>> send(long place, Halt halt) {
        long offset = offset();
        return patch(offset, file.size(), file.from(offset, file.size(), place, halt));
    }

    /** Sends what is left, and returns the material that it has become. */
    String finish() {
        Optional<String> material = Optional.empty();
        while (material.isEmpty()) {
            material = next().headers().firstValue("Pep-Material");
        }
        return material.get();
    }

    /** Sends the next part, again and again until it is taken. */
    private HttpResponse<InputStream> next() {
        return await("the next part")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(
                        () -> send(Math.min(file.size(), offset() + PART)),
                        sent -> sent.filter(answer -> answer.statusCode() == 204)
                                .isPresent())
                .orElseThrow();
    }

    /** Returns the digest of what a material holds. */
    String sha256(String material) {
        return GeneratedFile.sha256(send(request(gateway.resolve(ROOM + "/materials/" + material + "/content")))
                .orElseThrow()
                .body());
    }

    private Optional<HttpResponse<InputStream>> patch(long offset, long until, InputStream bytes) {
        BodyPublisher body = until == offset
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> bytes), until - offset);
        return send(request(upload)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", body));
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Tus-Resumable", "1.0.0")
                .header("X-XSRF-TOKEN", token())
                .header(
                        "Cookie",
                        cookies.stream()
                                .map(cookie -> cookie.name + "=" + cookie.value)
                                .collect(Collectors.joining("; ")));
    }

    private String token() {
        return cookies.stream()
                .filter(cookie -> cookie.name.endsWith("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private Optional<HttpResponse<InputStream>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofInputStream()));
        } catch (IOException cutOff) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
