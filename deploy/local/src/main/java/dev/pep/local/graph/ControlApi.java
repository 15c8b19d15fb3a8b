package dev.pep.local.graph;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the page and the tests ask of the simulator, under /_simulator. */
final class ControlApi {

    private static final Pattern ONE_MAIL = Pattern.compile("/_simulator/mails/(?<id>[^/]+)(?:/parts/(?<part>[^/]+))?");

    private final Mails mails;
    private final Faults faults;
    private final Calls calls;
    private final Clock clock;

    ControlApi(Mails mails, Faults faults, Calls calls, Clock clock) {
        this.mails = mails;
        this.faults = faults;
        this.calls = calls;
        this.clock = clock;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod() + " " + path) {
                case "GET /_simulator/faults" -> Http.json(exchange, 200, fault());
                case "PUT /_simulator/faults" -> setFault(exchange);
                case "DELETE /_simulator/faults" -> clearFault(exchange);
                case "GET /_simulator/mails" -> Http.json(exchange, 200, Map.of("mails", awaited(exchange)));
                case "DELETE /_simulator/mails" -> clearMails(exchange);
                case "GET /_simulator/overview" -> Http.json(exchange, 200, overview(exchange));
                default -> oneMail(exchange, path);
            }
        }
    }

    private Map<String, Object> fault() {
        return faults.current().<Map<String, Object>>map(this::fault).orElse(Map.of("mode", "none"));
    }

    private Map<String, Object> fault(Fault fault) {
        var content = new LinkedHashMap<String, Object>();
        content.put("mode", fault.mode().name().toLowerCase(Locale.ROOT));
        content.put("inWords", fault.inWords());
        if (fault.until() != null) {
            content.put(
                    "secondsLeft",
                    Math.max(0, fault.until().getEpochSecond() - clock.instant().getEpochSecond()));
        }
        if (fault.callsLeft() != null) {
            content.put("callsLeft", fault.callsLeft());
        }
        return content;
    }

    private void setFault(HttpExchange exchange) throws IOException {
        try {
            var request = JsonMapper.shared().readValue(Http.body(exchange), FaultRequest.class);
            faults.set(request.fault(clock.instant()));
            Http.json(exchange, 200, fault());
        } catch (GraphProblem problem) {
            Http.json(exchange, problem.status(), Map.of("problem", problem.text()));
        } catch (JacksonException notJson) {
            Http.json(exchange, 400, Map.of("problem", "a JSON object with mode, seconds or count is expected"));
        }
    }

    private void clearFault(HttpExchange exchange) throws IOException {
        faults.set(null);
        Http.empty(exchange, Http.NO_CONTENT);
    }

    private void clearMails(HttpExchange exchange) throws IOException {
        mails.clear();
        Http.empty(exchange, Http.NO_CONTENT);
    }

    private List<Mail> found(HttpExchange exchange) {
        return mails.find(Http.parameter(exchange, "to"), Http.parameter(exchange, "q"));
    }

    private List<Mail> awaited(HttpExchange exchange) throws IOException {
        var seconds = Http.parameter(exchange, "waitSeconds");
        try {
            var patience = Duration.ofSeconds(seconds.matches("\\d{1,3}") ? Integer.parseInt(seconds) : 0);
            return mails.await(Http.parameter(exchange, "to"), Http.parameter(exchange, "q"), patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private Map<String, Object> overview(HttpExchange exchange) {
        return Map.of(
                "fault", fault(),
                "calls", calls.last(),
                "recipients", MailSummary.recipients(mails.find("", "")),
                "mails", found(exchange).stream().map(MailSummary::of).toList());
    }

    private void oneMail(HttpExchange exchange, String path) throws IOException {
        var asked = ONE_MAIL.matcher(path);
        var mail = asked.matches() ? mails.withId(asked.group("id")) : Optional.<Mail>empty();
        var part = mail.flatMap(one -> Optional.ofNullable(asked.group("part")).flatMap(one::part));
        if (part.isPresent()) {
            // as text, whatever its type: the browser shows it, and no part of a mail runs on this page
            Http.send(
                    exchange,
                    200,
                    "text/plain; charset=utf-8",
                    part.get().content().getBytes(StandardCharsets.UTF_8));
        } else if (mail.isPresent() && asked.group("part") == null) {
            Http.json(exchange, 200, mail.get());
        } else {
            Http.json(exchange, 404, Map.of("problem", "there is no " + path));
        }
    }
}
