package dev.pep.heatmap;

import static dev.pep.heatmap.HeatmapFixture.HEADER;
import static dev.pep.heatmap.HeatmapFixture.edit;
import static dev.pep.heatmap.HeatmapFixture.id;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.PartnerCaller;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.DeadLetters;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.ServiceExamples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A company in which every example can be sent for real: makes, each time anew, what an example is about. */
final class ExampleCompany implements ServiceExamples {

    private static final String PARTNERS = "/api/heatmap/partners";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HeatmapFixture company;
    private final TestTokens tokens;
    private final JdbcClient jdbc;
    private final List<UUID> accounts;
    private final Map<String, String> standIns = new HashMap<>();
    private int number;

    ExampleCompany(int port, TestTokens tokens, JdbcClient jdbc) {
        this.company = new HeatmapFixture(port, tokens);
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.accounts = company.accounts("Northern Bakery", "Southern Mills");
    }

    /** Makes what the operation's example is about, and returns it by the names that the examples have for it. */
    @Override
    public Map<String, String> ready(String operation) {
        number++;
        standIns.clear();
        standIns.put(ExampleNames.OU, company.ou());
        standIns.put(ExampleNames.ECM, company.ecm().email());
        standIns.put(ExampleNames.ACCOUNT, accounts.get(0).toString());
        standIns.put(ExampleNames.OTHER_ACCOUNT, accounts.get(1).toString());
        standIns.put(
                ExampleNames.DUE, LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        standIns.put(
                ExampleNames.LATER_DUE,
                LocalDate.now(ZoneOffset.UTC).plusDays(45).toString());
        standIns.put(ExampleNames.CHANGE, UUID.randomUUID().toString());
        standIns.put(ExampleNames.KEY, UUID.randomUUID().toString());
        switch (operation.substring(0, operation.indexOf('.'))) {
            case "import", "rejectedRows" -> imported(operation);
            case "deadLetter" -> standIns.put(ExampleNames.LETTER, DeadLetters.add(jdbc));
            case "view" -> viewed();
            default -> asked(operation);
        }
        return standIns;
    }

    /** Returns the same names, for things that nobody knows. */
    @Override
    public Map<String, String> unknown() {
        standIns.replaceAll((name, real) ->
                UUID_FORM.matcher(name).matches() ? UUID.randomUUID().toString() : real);
        standIns.replace(ExampleNames.SECRET, "unknown");
        standIns.replace(ExampleNames.LETTER, "unknown");
        return standIns;
    }

    /** Waits until what an operation has set going is done, so that the next one finds the company at rest. */
    @Override
    public void rest() {
        String imported = standIns.get(ExampleNames.IMPORT);
        if (imported != null) {
            company.settled(get("/api/heatmap/imports/" + imported));
        }
    }

    /** Returns the token of somebody who may call the path. */
    @Override
    public String token(String path) {
        if (path.startsWith("/internal/")) {
            return tokens.machine("a-service", "links.issue", "links.exchange", "row-sets.write");
        }
        return path.startsWith("/api/partner/") ? tokens.partner(contact()) : tokens.internal(person());
    }

    private InternalUser person() {
        return company.person("ecm", company.ou(), Role.ECM, Role.ADMINISTRATOR);
    }

    private PartnerCaller contact() {
        return new PartnerCaller(
                "report",
                UUID.fromString(standIns.get(ExampleNames.LINK)),
                1,
                UUID.fromString(standIns.get(ExampleNames.REQUEST)),
                UUID.fromString(standIns.get(ExampleNames.CONTACT)));
    }

    private void asked(String operation) {
        UUID partner = company.partner("Alder " + number, "one" + number, "two" + number);
        JsonNode earlier = company.send(partner, accounts.subList(1, 2));
        edit(company.open(earlier, 0), accounts.get(1), "notes", "Met in May", 0);
        JsonNode request = company.send(partner, accounts);
        Api contact = company.open(request, 0);
        edit(contact, accounts.get(0), "business", true, 0);
        JsonNode recipient = request.path("recipients").path(0);
        standIns.put(ExampleNames.PARTNER, partner.toString());
        standIns.put(ExampleNames.REQUEST, request.path("id").stringValue());
        standIns.put(ExampleNames.CONTACT, recipient.path("contactId").stringValue());
        standIns.put(ExampleNames.LINK, recipient.path("linkId").stringValue());
        standIns.put(ExampleNames.SECRET, company.secret(request, 0));
        standIns.put(ExampleNames.SENDING, sending(request));
        standIns.put(ExampleNames.ROW_SET, rowSet(partner));
        if (operation.equals("report.unconfirm")) {
            contact.post(
                    "/api/partner/report/accounts/" + accounts.get(1) + "/confirm",
                    Map.of("changeId", UUID.randomUUID()));
        }
        if (operation.startsWith("request.")) {
            standIns.put(ExampleNames.LATER_CONTACT, laterContact(partner));
            standIns.put(ExampleNames.ENGAGEMENT, engagement(id(request, "id"), partner));
        }
        if (operation.equals("partner.match")) {
            standIns.put(ExampleNames.PARTNER_NAME, company.unique("Alder " + number));
        }
    }

    private String sending(JsonNode request) {
        for (JsonNode sending : get("/api/heatmap/sendings").path("sendings")) {
            if (sending.path("partners").path(0).path("requestId").equals(request.path("id"))) {
                return sending.path("id").stringValue();
            }
        }
        throw new AssertionError("No sending of " + request);
    }

    private String rowSet(UUID partner) {
        UUID set = UUID.randomUUID();
        Object pair = Map.of("accountId", accounts.getFirst(), "partnerId", partner);
        company.asMachine("row-sets.write")
                .call(
                        "PUT",
                        "/internal/row-sets/" + set,
                        Map.of("owner", company.ecm().email(), "title", "Rows", "pairs", List.of(pair)));
        return set.toString();
    }

    private String engagement(UUID request, UUID partner) {
        UUID engagement = UUID.randomUUID();
        TestEngagements.add(jdbc, engagement, request, partner);
        return engagement.toString();
    }

    private String laterContact(UUID partner) {
        JsonNode before = get(PARTNERS + "?q=" + company.unique("alder%20" + number))
                .path("partners")
                .path(0);
        List<Object> contacts = new ArrayList<>();
        before.path("contacts").forEach(contacts::add);
        contacts.add(Map.of("name", "Contact 3", "email", company.unique("three" + number) + "@partner.example"));
        Map<String, Object> change = Map.of(
                "name", before.path("name"),
                "shortName", before.path("shortName"),
                "version", before.path("version"),
                "contacts", contacts);
        JsonNode after = company.asAdministrator()
                .call("PUT", PARTNERS + "/" + partner, change)
                .body();
        return after.path("contacts").path(contacts.size() - 1).path("id").stringValue();
    }

    private void viewed() {
        JsonNode view = company.asEcm()
                .post(
                        "/api/heatmap/views",
                        Map.of(
                                "name",
                                "View " + number,
                                "shared",
                                "NOBODY",
                                "columns",
                                List.of(Map.of("id", "name", "width", 260, "shown", true))))
                .body();
        standIns.put(ExampleNames.VIEW, view.path("id").stringValue());
    }

    private void imported(String operation) {
        String changed = company.row("Northern-Bakery", "Northern Bakery").replace("Chicago", "Town " + number);
        String same = company.row("Southern-Mills", "Southern Mills");
        String list = String.join("\n", HEADER, changed, same, "no row", "");
        String strange = "Konto " + number + ",Bezeichnung,Gebiet\n1,Any,Any\n";
        boolean asks = operation.equals("import.map");
        JsonNode imported = company.checks((asks ? strange : list).getBytes(StandardCharsets.UTF_8));
        standIns.put(ExampleNames.IMPORT, id(imported, "id").toString());
        if (operation.equals("import.undo")) {
            company.decides(imported, "apply", Map.of("removeLeftOut", false));
        }
    }

    private JsonNode get(String path) {
        return new Api(company.port(), tokens.internal(person())).get(path).body();
    }
}
