package dev.pep.engagement;

import dev.pep.engagement.material.Http;
import dev.pep.engagement.material.Http.Answer;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Partners' contacts who call everything, rightly and wrongly, and keep all answers. */
final class PartnerTour {

    static final String ROOM = "/api/partner/engagement";

    private static final String LINKS = ROOM + "/materials/links";
    private static final String REUSE = ROOM + "/materials/reuse";
    private static final String MATERIAL = ROOM + "/materials/{id}";
    private static final String UPLOADS = ROOM + "/uploads";
    private static final byte[] PDF = "%PDF-1.7\nslide".getBytes(StandardCharsets.UTF_8);

    private final int port;
    private final Http contact;
    private final UUID offered;
    private final UUID foreign;
    private final List<Stop> stops = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param token of a contact whose partner takes part
     * @param offered a material of the partner in another engagement
     * @param foreign a material of another partner
     */
    PartnerTour(int port, String token, UUID offered, UUID foreign) {
        this.port = port;
        this.contact = new Http(port, token);
        this.offered = offered;
        this.foreign = foreign;
    }

    /** One call and what came back. */
    record Stop(String operation, Answer answer) {

        /** Returns all that was sent: status, headers and body. */
        String text() {
            return answer.status() + " " + answer.headers().map() + " "
                    + new String(answer.bytes(), StandardCharsets.UTF_8);
        }
    }

    List<Stop> stops() {
        return stops;
    }

    JsonNode first(String operation) {
        return stops.stream()
                .filter(stop -> stop.operation().equals(operation))
                .findFirst()
                .orElseThrow()
                .answer()
                .json();
    }

    /** Looks at the invitation, and declines, as a partner that was invited. */
    void declines(String token) {
        Http invited = new Http(port, token);
        get(invited, ROOM);
        get(invited, ROOM + "/accounts");
        post(invited, ROOM + "/heatmap-link", "{}");
        post(invited, LINKS, "{\"url\": \"https://video.example/early\"}");
        post(invited, ROOM + "/decline", "{\"remark\": \"watched, without a reason\"}");
        post(invited, ROOM + "/decline", "{\"reasonCode\": \"TIMING\", \"remark\": \"watched remark\"}");
        post(invited, ROOM + "/decline", "{\"reasonCode\": \"watched\"}");
        post(invited, ROOM + "/decline", "{\"watched");
        get(invited, ROOM);
    }

    /** Does what a partner that takes part does, and leaves. */
    void works() {
        get(contact, ROOM);
        get(contact, ROOM + "/accounts");
        get(contact, ROOM + "/accounts?limit=1");
        get(contact, ROOM + "/accounts?after=watched");
        get(contact, ROOM + "/accounts?limit=0");
        post(contact, ROOM + "/heatmap-link", "{}");
        post(contact, ROOM + "/accept", "{}");
        post(contact, ROOM + "/decline", "{\"reasonCode\": \"TIMING\"}");
        links();
        reuses();
        uploads();
        get(contact, ROOM);
        post(contact, ROOM + "/leave", "{\"watched");
        add("POST " + ROOM + "/leave", contact.send("POST", ROOM + "/leave", PDF, "Content-Type", "text/plain"));
        post(contact, ROOM + "/leave", "{\"reason\": \"watched reason\"}");
    }

    private void links() {
        post(contact, LINKS, "{\"url\": \"javascript:watched\"}");
        post(contact, LINKS, "{\"url\": \"https://a.example\", \"replaces\": \"%s\"}".formatted(foreign));
        post(contact, LINKS, "{\"url\": \"https://a.example\", \"replaces\": \"watched\"}");
        JsonNode link = post(
                        contact,
                        LINKS,
                        "{\"kind\": \"SHOWCASE_RECORDING\", \"name\": \"Film\", \"url\": \"https://a.example/film\"}")
                .json();
        post(contact, LINKS, "{\"watched");
        for (Object id : List.of(link.path("id").asString(), foreign, offered)) {
            material(id, "/withdraw");
        }
    }

    private void reuses() {
        post(contact, REUSE, "{\"materialId\": \"%s\"}".formatted(foreign));
        post(contact, REUSE, "{\"materialId\": \"%s\"}".formatted(offered));
        post(contact, REUSE, "{\"materialId\": \"watched\"}");
        post(contact, REUSE, "{}");
    }

    private void uploads() {
        upload("Slide.html", "<script>watched</script>".getBytes(StandardCharsets.UTF_8));
        upload("", PDF);
        Answer last = upload("Slide.pdf", PDF);
        for (Object id : List.of(last.header("Pep-Material"), foreign, offered)) {
            material(id, "/content");
            material(id, "/preview");
        }
    }

    private Answer upload(String name, byte[] bytes) {
        String metadata = "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))
                + ",kind " + Base64.getEncoder().encodeToString("SUPERPOWER_SLIDE".getBytes(StandardCharsets.UTF_8));
        Answer created = contact.send(
                "POST",
                UPLOADS,
                new byte[0],
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                Integer.toString(bytes.length),
                "Upload-Metadata",
                metadata);
        add("POST " + UPLOADS, created);
        String at = created.header("Location").replaceFirst("^https?://[^/]+", "");
        if (at.isEmpty()) {
            return created;
        }
        add("HEAD " + UPLOADS, contact.send("HEAD", at, new byte[0], "Tus-Resumable", "1.0.0"));
        Answer sent = contact.send(
                "PATCH",
                at,
                bytes,
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream");
        add("PATCH " + UPLOADS, sent);
        return sent;
    }

    private void material(Object id, String act) {
        String path = MATERIAL.replace("{id}", id.toString()) + act;
        boolean changes = act.equals("/withdraw");
        add((changes ? "POST " : "GET ") + MATERIAL + act, changes ? contact.post(path, "{}") : contact.get(path));
    }

    /** Goes where no partner may go. */
    void strays(List<String> operations) {
        operations.forEach(operation -> add(operation, call(contact, operation)));
        add("an unknown path", contact.get(ROOM + "/other"));
        add("a wrong method", contact.send("DELETE", ROOM, new byte[0]));
    }

    /** Comes again when the link has ended, or with a link that is none. */
    void comesTooLate(List<String> operations) {
        UUID none = UUID.randomUUID();
        Http unknown =
                new Http(port, TestTokens.shared().partner(new PartnerCaller("engagement", none, 1, none, none)));
        for (String operation : operations) {
            add(operation, call(contact, operation));
            add(operation, call(unknown, operation));
            add(operation, call(new Http(port, "none"), operation));
        }
        upload("Slide.pdf", PDF);
    }

    private Answer call(Http caller, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{\\w+}", offered.toString());
        return method.equals("GET")
                ? caller.get(path)
                : caller.send(
                        method,
                        path,
                        "{\"reasonCode\": \"TIMING\", \"reason\": \"watched\", \"url\": \"https://a.example\"}"
                                .getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json");
    }

    private void get(Http caller, String path) {
        add("GET " + path.replaceAll("\\?.*", ""), caller.get(path));
    }

    private Answer post(Http caller, String path, String json) {
        Answer answer = caller.post(path, json);
        add("POST " + path, answer);
        return answer;
    }

    private void add(String operation, Answer answer) {
        stops.add(new Stop(operation, answer));
    }

    /** Returns all operations that the service describes. */
    List<String> operations() {
        return contact.get("/v3/api-docs")
                .json()
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }
}
