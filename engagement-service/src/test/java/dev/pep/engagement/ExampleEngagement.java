package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.DeadLetters;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.ServiceExamples;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Engagements in which every example can be sent for real: each time anew, as far as the example needs it. */
final class ExampleEngagement implements ServiceExamples {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String MODELS = "/api/engagement/read-models";

    private static final Set<String> OF_DRAFTS =
            Set.of("engagement.change", "engagement.discard", "publishing.check", "publishing.publish");
    private static final Set<String> OF_PARTICIPANTS = Set.of(
            "engagement.get",
            "participation.end",
            "work.work",
            "room.get",
            "room.leave",
            "room.accounts",
            "room.heatmap");
    private static final Set<String> OF_HEATMAPS = Set.of("engagement.get", "room.get", "room.heatmap");

    private final Company company;
    private final JdbcClient jdbc;
    private final UUID account;
    private final UUID cedar;
    private final UUID birch;
    private final Map<String, String> standIns = new HashMap<>();
    private String contact = "";
    private int number;

    ExampleEngagement(Company company, JdbcClient jdbc) {
        this.company = company;
        this.jdbc = jdbc;
        this.account =
                company.accounts("Major", "Northern Bakery", "Southern Mills").getFirst();
        this.cedar = company.partner("Cedar Networks", 2);
        this.birch = company.partner("Birch Systems", 1);
    }

    /** Makes what the operation's example is about, and returns it by the names that the examples have for it. */
    @Override
    public Map<String, String> ready(String operation) {
        number++;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        standIns.clear();
        standIns.put(ExampleNames.OU, company.ou());
        standIns.put(ExampleNames.ACCOUNT, account.toString());
        standIns.put(ExampleNames.PARTNER, cedar.toString());
        standIns.put(ExampleNames.OTHER_PARTNER, birch.toString());
        standIns.put(ExampleNames.CONTACT, Company.contact(cedar, 0).toString());
        standIns.put(ExampleNames.FIRST_DAY, today.plusDays(20).toString());
        standIns.put(ExampleNames.LAST_DAY, today.plusDays(21).toString());
        standIns.put(ExampleNames.DUE, today.plusDays(10).toString());
        switch (operation.substring(0, operation.indexOf('.'))) {
            case "deadLetter" -> standIns.put(ExampleNames.LETTER, DeadLetters.add(jdbc));
            case "readModel" -> standIns.put(ExampleNames.MODEL, ExampleNames.MODEL);
            case "view" -> standIns.put(ExampleNames.VIEW, view());
            default -> planned(operation);
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
        standIns.replace(ExampleNames.MODEL, "unknown");
        return standIns;
    }

    /** Waits until a rebuild is over: what comes next is to find the accounts at rest. */
    @Override
    public void rest() {
        if (standIns.containsKey(ExampleNames.MODEL)) {
            Awaitility.await().atMost(LONG).until(this::isBuilt);
        }
    }

    /** Returns the token of somebody who may call the path. */
    @Override
    public String token(String path) {
        if (path.startsWith("/internal/")) {
            return TestTokens.shared().machine("a-service", "links.issue", "links.exchange");
        }
        return path.startsWith("/api/partner/") ? contact : TestTokens.shared().internal(coordinator());
    }

    private InternalUser coordinator() {
        return company.person("coordinator", company.ou(), Role.OU_COORDINATOR, Role.ADMINISTRATOR);
    }

    private boolean isBuilt() {
        for (JsonNode model : company.as(coordinator()).get(MODELS).ok()) {
            if (!model.path("rebuild").isNull()) {
                return false;
            }
        }
        return true;
    }

    private String view() {
        return id(company.asCoordinator()
                        .post("/api/engagement/views", Map.of("name", "View " + number))
                        .ok())
                .toString();
    }

    private void planned(String operation) {
        UUID invited = operation.equals("participation.addContact") ? company.partner("Fir " + number, 1) : cedar;
        JsonNode draft = company.draft(invited);
        standIns.put(ExampleNames.ENGAGEMENT, id(draft).toString());
        if (!OF_DRAFTS.contains(operation)) {
            invited(operation, company.publish(draft), invited);
        }
    }

    private void invited(String operation, JsonNode published, UUID partner) {
        JsonNode invitation = invitation(published, partner);
        String link = invitation.path("contacts").path(0).path("linkId").asString();
        standIns.put(ExampleNames.INVITATION, id(invitation).toString());
        standIns.put(ExampleNames.LINK, link);
        standIns.put(ExampleNames.SECRET, company.secret(invitation, 0));
        contact = company.token(invitation, 0);
        if (operation.equals("participation.addContact")) {
            oneMore(id(published), partner);
        }
        if (OF_PARTICIPANTS.contains(operation) || operation.startsWith("task.")) {
            accepted(operation, id(published));
        }
    }

    private void oneMore(UUID engagement, UUID partner) {
        company.partner(partner, "Fir " + number, 2);
        standIns.put(ExampleNames.LATER_CONTACT, Company.contact(partner, 1).toString());
        Awaitility.await()
                .atMost(LONG)
                .until(() -> !invitation(company.get(engagement), partner)
                        .path("others")
                        .isEmpty());
    }

    private void accepted(String operation, UUID engagement) {
        Http guest = company.asGuest(contact);
        JsonNode room = guest.post(ROOM + "/accept", Map.of()).ok();
        standIns.put(ExampleNames.RECORDING_TASK, task(room, "SHOWCASE_RECORDING"));
        standIns.put(ExampleNames.SLIDE_TASK, task(room, "SUPERPOWER_SLIDE"));
        standIns.put(ExampleNames.CALL_TASK, task(room, "PREP_CALL"));
        if (operation.equals("task.reopen")) {
            String slide = standIns.get(ExampleNames.SLIDE_TASK);
            company.asCoordinator()
                    .post(ENGAGEMENTS + "/" + engagement + "/tasks/" + slide + "/waive", Map.of("reason", "By mail"))
                    .ok();
        }
        if (OF_HEATMAPS.contains(operation)) {
            guest.post(
                            ROOM + "/materials/links",
                            Map.of("kind", "SHOWCASE_RECORDING", "url", "https://video.example/showcase"))
                    .ok();
            heatmap(engagement, guest);
        }
    }

    private void heatmap(UUID engagement, Http guest) {
        company.asCoordinator()
                .post(ENGAGEMENTS + "/" + engagement + "/heatmaps", Map.of("partnerIds", List.of(cedar)))
                .ok();
        JsonNode request = company.get(engagement).path("heatmaps").path(0);
        company.asked(UUID.fromString(request.path("requestId").asString()), cedar, UUID.randomUUID());
        Awaitility.await()
                .atMost(LONG)
                .until(() ->
                        guest.get(ROOM).ok().path("heatmap").path("hasLink").asBoolean());
    }

    private static String task(JsonNode room, String kind) {
        for (JsonNode task : room.path("tasks")) {
            if (task.path("kind").asString().equals(kind)) {
                return task.path("id").asString();
            }
        }
        throw new AssertionError("No " + kind + " in " + room);
    }
}
