package dev.pep.local.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class GraphSimulatorTests {

    @TempDir
    Path data;

    private GraphSimulator simulator;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        simulator = GraphSimulator.start(0, data, Clock.systemUTC());
        caller = new Caller(simulator.port());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void takesAMailAndFindsItByRecipientAndText() throws Exception {
        assertThat(caller.sendMail(Caller.MAIL).statusCode()).isEqualTo(202);

        var mail = caller.get("/_simulator/mails?to=contact1@alder.example&q=3+accounts")
                .path("mails")
                .path(0);
        assertThat(mail.path("mailbox").asString()).isEqualTo("pep@pep.example");
        assertThat(mail.path("body").asString()).isEqualTo("<p>Hello</p>");
        assertThat(mail.path("headers").path(0).path("value").asString()).isEqualTo("m-1");
        assertThat(mail.toString()).doesNotContain("Bearer");
        assertThat(mails("?to=contact2@alder.example")).isZero();
        assertThat(mails("?q=elsewhere")).isZero();
    }

    @Test
    void keepsMailsOverARestart() throws Exception {
        caller.sendMail(Caller.MAIL);
        simulator.close();
        start();

        assertThat(mails("")).isEqualTo(1);
        caller.send(caller.request("/_simulator/mails").DELETE());
        assertThat(mails("")).isZero();
    }

    @Test
    void keepsPartsAndShowsThemByName() throws Exception {
        var attachment = """
                "attachments": [{"@odata.type": "#microsoft.graph.fileAttachment", "name": "invitation.ics",
                 "contentType": "text/calendar; method=REQUEST; charset=utf-8", "contentBytes": "QkVHSU46VkNBTEVOREFSDQrDhA=="}],
                """;
        var mail = Caller.MAIL.replace("{\"subject\"", "{" + attachment + "\"subject\"");
        assertThat(caller.sendMail(mail).statusCode()).isEqualTo(202);
        simulator.close();
        start();

        var kept = caller.get("/_simulator/mails").path("mails").path(0);
        assertThat(kept.path("parts").path(0).path("contentType").asString())
                .startsWith("text/calendar; method=REQUEST");
        var part = caller.send(
                caller.request("/_simulator/mails/" + kept.path("id").asString() + "/parts/invitation.ics"));
        assertThat(part.body()).isEqualTo("BEGIN:VCALENDAR\r\nÄ");
        assertThat(part.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(caller.send(caller.request(
                                "/_simulator/mails/" + kept.path("id").asString() + "/parts/other.ics"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(code(caller.sendMail(mail.replace("#microsoft.graph.fileAttachment", ""))
                        .body()))
                .isEqualTo("ErrorInvalidProperty");
        assertThat(code(caller.sendMail(mail.replace("QkVH", "?")).body())).isEqualTo("BadRequest");
    }

    @Test
    void readsMailsThatWereKeptBeforeThereWereParts() throws Exception {
        caller.sendMail(Caller.MAIL);
        simulator.close();
        var file = data.resolve("mails.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"parts\":[],", ""));
        start();

        assertThat(caller.get("/_simulator/mails")
                        .path("mails")
                        .path(0)
                        .path("parts")
                        .size())
                .isZero();
        assertThat(Files.readString(file)).doesNotContain("parts");
    }

    @Test
    void refusesInGraphsWords() throws Exception {
        var noToken = caller.send(
                caller.request("/v1.0/users/pep/sendMail").POST(HttpRequest.BodyPublishers.ofString(Caller.MAIL)));
        assertThat(noToken.statusCode()).isEqualTo(401);
        assertThat(code(noToken.body())).isEqualTo("InvalidAuthenticationToken");
        assertThat(code(caller.sendMail("{").body())).isEqualTo("BadRequest");
        assertThat(code(caller.sendMail(Caller.MAIL.replace("contact1@", "")).body()))
                .isEqualTo("ErrorInvalidRecipients");
        assertThat(code(caller.sendMail(Caller.MAIL.replace("x-pep-message-id", "Message-ID"))
                        .body()))
                .isEqualTo("InvalidInternetMessageHeader");
        assertThat(mails("")).isZero();
    }

    @Test
    void throttlesSomeCallsAndRecovers() throws Exception {
        caller.fault("{\"mode\": \"throttle\", \"retryAfterSeconds\": 7, \"count\": 2}");

        var throttled = caller.sendMail(Caller.MAIL);
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(caller.get("/_simulator/faults").path("callsLeft").asInt()).isEqualTo(1);
        caller.sendMail(Caller.MAIL);
        assertThat(caller.sendMail(Caller.MAIL).statusCode()).isEqualTo(202);
        assertThat(caller.get("/_simulator/faults").path("mode").asString()).isEqualTo("none");
    }

    @Test
    void closesTheConnectionWhenDownAndLosesAnswers() throws Exception {
        caller.fault("{\"mode\": \"down\", \"seconds\": 60}");
        assertThatThrownBy(() -> caller.sendMail(Caller.MAIL)).isInstanceOf(IOException.class);
        assertThat(mails("")).isZero();

        caller.fault("{\"mode\": \"lost\"}");
        assertThatThrownBy(() -> caller.sendMail(Caller.MAIL)).isInstanceOf(IOException.class);
        assertThat(mails("")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void answersLaterWhenSlowAndWithAnErrorWhenToldTo() throws Exception {
        caller.fault("{\"mode\": \"delay\", \"delayMillis\": 300, \"count\": 1}");
        var before = System.nanoTime();
        assertThat(caller.sendMail(Caller.MAIL).statusCode()).isEqualTo(202);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));

        caller.fault("{\"mode\": \"error\", \"status\": 503}");
        assertThat(caller.sendMail(Caller.MAIL).statusCode()).isEqualTo(503);
        caller.send(caller.request("/_simulator/faults").DELETE());
        assertThat(caller.sendMail(Caller.MAIL).statusCode()).isEqualTo(202);
        assertThat(caller.fault("{\"mode\": \"sulk\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void holdsAnswersBackUntilToldToGiveThem() throws Exception {
        caller.fault("{\"mode\": \"hold\", \"count\": 1}");
        var answer =
                HttpClient.newHttpClient().sendAsync(caller.mail(Caller.MAIL).build(), BodyHandlers.discarding());
        assertThat(mails("?waitSeconds=10")).isEqualTo(1);
        assertThat(answer).isNotDone();

        caller.send(caller.request("/_simulator/faults").DELETE());
        assertThat(answer).succeedsWithin(Duration.ofSeconds(10)).returns(202, HttpResponse::statusCode);
    }

    @Test
    void servesThePageWithoutForeignScripts() throws Exception {
        var page = caller.send(caller.request("/"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        assertThat(caller.send(caller.request("/mailbox.js")).statusCode()).isEqualTo(200);
        assertThat(caller.send(caller.request("/../secrets")).statusCode()).isEqualTo(404);
    }

    private int mails(String query) throws IOException, InterruptedException {
        return caller.get("/_simulator/mails" + query).path("mails").size();
    }

    private static String code(String body) {
        return JsonMapper.shared().readTree(body).path("error").path("code").asString();
    }
}
