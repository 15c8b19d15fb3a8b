package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * An engagement in which much has happened: one partner takes part, one was invited, a rival takes part, too; and the
 * first one had taken part in another engagement.
 */
final class WatchedEngagement {

    private static final Duration LONG = Duration.ofSeconds(60);

    final Company company;
    final List<UUID> accounts;
    final UUID partner;
    final UUID early;
    final UUID rival;
    final JsonNode published;
    final JsonNode before;
    final UUID offered;
    final UUID foreign;

    WatchedEngagement(Company company) {
        this.company = company;
        accounts = company.accounts("Major", "Northern Bakery", "Southern Mills");
        company.accounts("Minor", "Foreign Foods");
        partner = company.partner("Watched", 1);
        early = company.partner("Early", 1);
        rival = company.partner("Rival", 1);
        before = company.publish(company.draft(partner));
        published = company.publish(company.draft(partner, early, rival));
        company.publish(company.draft(rival));
        offered = given(accepted(before, partner), "Last quarter", "https://video.example/last-quarter");
        foreign = given(accepted(published, rival), "Rival film", "https://video.example/rival");
        Http contact = accepted(published, partner);
        given(contact, "Slide", "https://video.example/slide");
        companyActs();
    }

    UUID engagement() {
        return id(published);
    }

    /** Returns the token of the contact of a partner. */
    String token(UUID invited) {
        return company.token(invitation(published, invited), 0);
    }

    List<UUID> invitations() {
        return List.of(
                id(invitation(published, partner)), id(invitation(published, early)), id(invitation(before, partner)));
    }

    /** Returns the secret of the contact's link, and that of its link to the report. */
    List<String> secrets() {
        String path = company.asGuest(token(partner))
                .post(ROOM + "/heatmap-link", Map.of())
                .ok()
                .path("path")
                .asString();
        return List.of(company.secret(invitation(published, partner), 0), path.substring(path.indexOf('#') + 1));
    }

    private Http accepted(JsonNode engagement, UUID invited) {
        Http contact = company.open(invitation(engagement, invited), 0);
        contact.post(ROOM + "/accept", Map.of()).ok();
        return contact;
    }

    private static UUID given(Http contact, String name, String url) {
        return id(contact.post(ROOM + "/materials/links", Map.of("kind", "SUPERPOWER_SLIDE", "name", name, "url", url))
                .ok());
    }

    private void companyActs() {
        Http coordinator = company.asCoordinator();
        String path = ENGAGEMENTS + "/" + engagement();
        coordinator
                .post("/api/engagement/views", Map.of("name", "A view", "shared", "UNIT", "sharedOu", company.ou()))
                .ok();
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        coordinator
                .send("PATCH", path + "/tasks/" + task("PREP_CALL"), Map.of("dueOn", day))
                .ok();
        coordinator
                .post(path + "/tasks/" + task("SHOWCASE_RECORDING") + "/waive", Map.of("reason", "They are not ready"))
                .ok();
        coordinator.post(path + "/tasks/remind", Map.of()).ok();
        JsonNode added = coordinator
                .post(
                        path + "/materials/links",
                        Map.of("kind", "OTHER", "name", "Guide", "url", "https://a.example", "partnerId", partner))
                .ok();
        coordinator
                .post("/api/engagement/materials/" + id(added) + "/withdraw", Map.of("reason", "They complained"))
                .ok();
        coordinator
                .post(path + "/heatmaps", Map.of("partnerIds", List.of(partner)))
                .ok();
        company.asked(request(), partner, UUID.randomUUID());
        Awaitility.await()
                .atMost(LONG)
                .until(() -> heatmap().path("state").asString().equals("ASKED"));
    }

    private String task(String kind) {
        return company.get(engagement())
                .path("tasks")
                .valueStream()
                .filter(task -> task.path("partnerId").asString().equals(partner.toString()))
                .filter(task -> task.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private UUID request() {
        return UUID.fromString(heatmap().path("requestId").asString());
    }

    private JsonNode heatmap() {
        return company.get(engagement()).path("heatmaps").path(0);
    }
}
