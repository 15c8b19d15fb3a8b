package dev.pep.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.heatmap.Api.Answer;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A company with an operating unit of its own, so that tests that share a database do not see each other. */
public final class HeatmapFixture {

    /** The header of an account list. */
    public static final String HEADER =
            "Account Key,Account Name,Web Domain,City,State,Country,Segment,Sales Unit,Industry,ECM,Sellers";

    private final int port;
    private final TestTokens tokens;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    public HeatmapFixture(int port, TestTokens tokens) {
        this.port = port;
        this.tokens = tokens;
    }

    /** Returns the port of the service. */
    public int port() {
        return port;
    }

    /** Returns the name of the own operating unit. */
    public String ou() {
        return "Unit " + unique;
    }

    /** Returns a text that no other test has. */
    public String unique(String text) {
        return text + "-" + unique;
    }

    /** Returns the ECM of the own unit. */
    public InternalUser ecm() {
        return person("ecm", ou(), Role.ECM);
    }

    /** Returns a person aligned to a unit. */
    public InternalUser person(String name, String alignedTo, Role... roles) {
        String email = name + "." + unique + "@pep.example";
        return new InternalUser(email, name + " " + unique, Set.of(roles), new OuScope(false, Set.of(alignedTo)), null);
    }

    /** Returns calls by a person. */
    public Api as(InternalUser user) {
        return new Api(port, tokens.internal(user));
    }

    /** Returns calls by the ECM of the own unit. */
    public Api asEcm() {
        return as(ecm());
    }

    /** Returns calls by an administrator. */
    public Api asAdministrator() {
        String email = "administrator." + unique + "@pep.example";
        return as(new InternalUser(
                email, "Administrator", Set.of(Role.ADMINISTRATOR), new OuScope(true, Set.of()), null));
    }

    /** Returns calls by another service. */
    public Api asMachine(String... scopes) {
        return new Api(port, tokens.machine("a-service", scopes));
    }

    /** Returns calls by nobody. */
    public Api asNobody() {
        return new Api(port, null);
    }

    /** Returns calls by a partner's contact. */
    public Api asPartner(PartnerCaller caller) {
        return new Api(port, tokens.partner(caller));
    }

    /** Imports a file and returns what it did. */
    public JsonNode imports(String csv) {
        JsonNode checked = checks(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.path("state").stringValue()).as(checked.toString()).isEqualTo("READY");
        return decides(checked, "apply", Map.of("removeLeftOut", false));
    }

    /** Uploads a file and returns what it would do, or that it asks for its columns. */
    public JsonNode checks(byte[] file) {
        Answer answer = asAdministrator().upload("/api/heatmap/imports", "accounts.csv", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return settled(answer.body());
    }

    /** Decides about an import and returns what became of it. */
    public JsonNode decides(JsonNode imported, String decision, @Nullable Object body) {
        String path = "/api/heatmap/imports/" + imported.path("id").stringValue() + "/" + decision;
        Answer answer = asAdministrator().call(decision.equals("mapping") ? "PUT" : "POST", path, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 202);
        return settled(imported);
    }

    /** Returns an import as soon as no job is at work on it. */
    public JsonNode settled(JsonNode imported) {
        String path = "/api/heatmap/imports/" + imported.path("id").stringValue();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> asAdministrator().get(path).body(),
                        now -> !now.path("state").stringValue().endsWith("ING")
                                || now.path("state").stringValue().equals("MAPPING"));
    }

    /** Returns a row of an account list in the own unit. */
    public String row(String key, String name) {
        return String.join(
                ",",
                unique(key),
                name,
                "",
                "Chicago",
                "Illinois",
                "United States",
                "Major",
                ou(),
                "Energy",
                ecm().email(),
                "seller." + unique + "@pep.example");
    }

    /** Imports accounts of these names and returns their ids. */
    public List<UUID> accounts(String... names) {
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (String name : names) {
            csv.append(row(name.replace(' ', '-'), name)).append('\n');
        }
        imports(csv.toString());
        Map<String, UUID> ids = new HashMap<>();
        asEcm().get("/api/heatmap/accounts?limit=200")
                .at("accounts")
                .forEach(account -> ids.put(account.path("name").stringValue(), id(account, "id")));
        return List.of(names).stream().map(ids::get).toList();
    }

    /** Adds a partner with contacts and returns its id. */
    public UUID partner(String name, String... contacts) {
        Answer answer = asAdministrator().post("/api/heatmap/partners", partnerBody(name, contacts));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id(answer.body(), "id");
    }

    /** Returns a partner as an administrator sends it. */
    public Map<String, Object> partnerBody(String name, String... contacts) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (String contact : contacts) {
            people.add(Map.of("name", "Contact " + contact, "email", contact + "." + unique + "@partner.example"));
        }
        return Map.of("name", unique(name), "shortName", name, "contacts", people);
    }

    /** Sends a request for accounts to a partner as the ECM and returns the sent request as it can be followed. */
    public JsonNode send(UUID partner, List<UUID> accounts) {
        Map<String, Object> body = Map.of("partnerIds", List.of(partner), "selection", Map.of("accountIds", accounts));
        Answer answer = asEcm().post(
                        "/api/heatmap/report-requests", body, UUID.randomUUID().toString());
        return request(sent(answer).path("partners").path(0).path("requestId").stringValue());
    }

    /** Waits until an accepted sending is worked off and returns it. */
    public JsonNode sent(Answer accepted) {
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String path = "/api/heatmap/sendings/" + accepted.at("id").stringValue();
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> asEcm().get(path).body(),
                        sending -> !sending.path("state").stringValue().equals("RUNNING"));
    }

    /** Returns a request as the ECM can follow it. */
    public JsonNode request(String id) {
        for (JsonNode request : asEcm().get("/api/heatmap/report-requests").at("requests")) {
            if (request.path("id").stringValue().equals(id)) {
                return request;
            }
        }
        throw new AssertionError("No request " + id);
    }

    /** Returns the secret of a contact's link, as the mail carries it. */
    public String secret(JsonNode request, int recipient) {
        String link = request.path("recipients").path(recipient).path("linkId").stringValue();
        return asMachine("links.issue")
                .post("/internal/links/" + link + "/secret", null)
                .at("secret")
                .stringValue();
    }

    /** Exchanges a secret. */
    public Answer exchange(String secret) {
        return asMachine("links.exchange").post("/internal/links/exchange", Map.of("secret", secret));
    }

    /** Opens a contact's link and returns calls by the contact. */
    public Api open(JsonNode request, int recipient) {
        return asPartner(caller(request, recipient));
    }

    /** Opens a contact's link and returns the contact as the gateway makes it known. */
    public PartnerCaller caller(JsonNode request, int recipient) {
        Answer answer = exchange(secret(request, recipient));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode opened = answer.body();
        return new PartnerCaller(
                "report",
                id(opened, "linkId"),
                opened.path("generation").intValue(),
                id(opened, "subjectId"),
                id(opened, "contactId"));
    }

    /** Changes a field as a partner. */
    public static Edited edit(Api partner, UUID account, String field, @Nullable Object value, int seen) {
        return edit(partner, account, field, value, seen, UUID.randomUUID());
    }

    /** Changes a field as a partner, under a change id. */
    public static Edited edit(
            Api partner, UUID account, String field, @Nullable Object value, int seen, UUID changeId) {
        return edit(partner, List.of(change(account, field, value, seen, changeId)));
    }

    /** Sends changes of fields as a partner in one call. */
    public static Edited edit(Api partner, List<Map<String, @Nullable Object>> edits) {
        return new Edited(partner.call("PATCH", "/api/partner/report/accounts", Map.of("edits", edits)));
    }

    /** Returns a change of a field as a partner sends it. */
    public static Map<String, @Nullable Object> change(
            UUID account, String field, @Nullable Object value, int seen, UUID changeId) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("accountId", account);
        body.put("field", field);
        body.put("value", value);
        body.put("seen", seen);
        body.put("changeId", changeId);
        return body;
    }

    /** Reads an id. */
    public static UUID id(JsonNode node, String field) {
        return UUID.fromString(node.path(field).stringValue());
    }
}
