package dev.pep.bench.heatmap;

import dev.pep.bench.data.Ids;
import dev.pep.bench.tool.Capture;
import dev.pep.bench.tool.Statement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of one autosave as a script of pgbench, which changes another account each time. */
record AutosaveScript(Heatmap heatmap, Autosaves saves, String service) {

    private static final String HEAD = """
            \\set i :i + 1
            \\set account :first + :client_id * :share + mod(:i, :share)
            \\set partner mod(:account - 1, :partners) + 1
            """;

    /** Makes two changes and returns a script with the statements of the second, which finds the account fresh. */
    Path write(Window first) throws Exception {
        save(first, UUID.randomUUID());
        var single = new Window(first.first(), first.size(), first.revision() + 1);
        UUID changeId = UUID.randomUUID();
        var capture = new Capture(heatmap.database(), heatmap.stack().postgresLog());
        List<Statement> statements = capture.of(() -> save(single, changeId));
        Path file = heatmap.stack().home().work().resolve("autosave.sql");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Statement.script(statements, text -> HEAD + text, known(single, changeId)));
    }

    Map<String, Long> variables(Window window, int clients) {
        return Map.of(
                "i",
                0L,
                "first",
                (long) window.first(),
                "share",
                (long) window.size() / clients,
                "partners",
                (long) heatmap.plan().partners(),
                "seen",
                (long) window.revision(),
                "following",
                window.revision() + 1L);
    }

    private Map<String, String> known(Window single, UUID changeId) {
        int partner = heatmap.plan().home(single.first());
        Map<String, String> known = new HashMap<>();
        known.put(Ids.ACCOUNT.of(single.first()).toString(), Ids.ACCOUNT.sql(":account"));
        known.put(Ids.PARTNER.of(partner).toString(), Ids.PARTNER.sql(":partner"));
        known.put(Ids.REQUEST.of(partner).toString(), Ids.REQUEST.sql(":partner"));
        known.put(Ids.LINK.of(partner).toString(), Ids.LINK.sql(":partner"));
        known.put(Ids.CONTACT.of(partner).toString(), Ids.CONTACT.sql(":partner"));
        known.put(changeId.toString(), "gen_random_uuid()");
        known.put(Integer.toString(single.revision()), ":seen");
        known.put(Integer.toString(single.revision() + 1), ":following");
        return known;
    }

    private void save(Window single, UUID changeId) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service + Autosaves.PATH))
                .method("PATCH", BodyPublishers.ofString(Autosaves.body(single.first(), single.revision(), changeId)));
        saves.headers(single.first()).forEach(request::header);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"saved\":{")) {
                throw new IOException("The change is answered with " + answer.statusCode() + ": " + answer.body());
            }
        }
    }
}
