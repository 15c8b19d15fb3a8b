package dev.pep.notification.surroundings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands for heatmap-service: gives each link its secret and keeps row sets, unless told otherwise. */
public final class TestHeatmap {

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, JsonNode> rowSets = new ConcurrentHashMap<>();
    private final List<String> unauthorized = new CopyOnWriteArrayList<>();
    private final SmallServer server = new SmallServer(this::answer);

    public String baseUrl() {
        return server.url();
    }

    /** Tells the next answers to calls about this link, in this order. */
    public void next(UUID link, Answer... answers) {
        server.next(link.toString(), answers);
    }

    /** Returns what it normally answers: the link's secret. */
    public static Answer secret(String link) {
        return Answer.json(200, """
                {"secret": "%s", "expiresAt": "2027-01-05T15:00:00Z"}\
                """.formatted(secretOf(link)));
    }

    public static String secretOf(String link) {
        return "SECRET-" + link.replace("-", "") + "-hidden";
    }

    public JsonNode rowSet(String id) {
        return Objects.requireNonNull(rowSets.get(id));
    }

    /** Returns the calls that came without a machine's token. */
    public List<String> unauthorized() {
        return unauthorized;
    }

    private Answer answer(SmallServer.Call call) {
        if (!call.authorization().startsWith("Bearer ey")) {
            unauthorized.add(call.path());
        }
        String[] path = call.path().split("/");
        if (call.method().equals("PUT")) {
            rowSets.put(path[3], json.readTree(call.body()));
            return Answer.of(204);
        }
        return secret(path[3]);
    }
}
