package dev.pep.e2e.point;

import static dev.pep.e2e.copies.Asking.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pep.e2e.Mailbox;
import dev.pep.e2e.RunningSystem;
import dev.pep.e2e.copies.Asked;
import dev.pep.e2e.copies.Insider;
import dev.pep.e2e.copies.Session;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/** A partner that is invited to an engagement of its own; its contact is at the page. */
final class Invited {

    static final Insider COORDINATOR = new Insider("coordinator.central@pep.example");

    private static final String ENGAGEMENTS = "/api/engagement/engagements";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String partnerId = add();
    private final String id;
    private final Session contact;

    Invited(Mailbox mailbox) {
        await("engagement-service knows the partner")
                .atMost(Scene.PATIENCE)
                .until(() -> !COORDINATOR
                        .get("/api/engagement/partners?q=" + run)
                        .path("partners")
                        .isEmpty());
        id = publish();
        String link = Mailbox.link(
                mailbox.waitFor(address(), mail -> mail.path("body").asString().contains("/e#")));
        contact = new Session(
                List.of(RunningSystem.address("gateway")),
                partner(),
                new ConcurrentLinkedQueue<>(),
                "/e",
                Asked.secret(link));
    }

    private String add() {
        return ADMINISTRATOR
                .post("/api/heatmap/partners", """
                        {"name": "%s", "shortName": "%s", "active": true,
                         "contacts": [{"name": "Contact", "email": "%s", "role": "CONTACT", "active": true}]}
                        """.formatted(partner(), run, address()))
                .path("id")
                .asString();
    }

    private String publish() {
        JsonNode draft = COORDINATOR.post(ENGAGEMENTS, """
                {"type": "CO_SELL", "title": "Days with %s", "ou": "US Central", "criteria": {"industries": ["Energy"]},
                 "firstDay": "2099-03-08", "lastDay": "2099-03-10", "partnerIds": ["%s"]}
                """.formatted(partner(), partnerId));
        String draftId = draft.path("id").asString();
        COORDINATOR.post(
                ENGAGEMENTS + "/" + draftId + "/publish",
                "{\"version\": %d}".formatted(draft.path("version").asInt()));
        return draftId;
    }

    String id() {
        return id;
    }

    String partner() {
        return "Partner " + run;
    }

    String address() {
        return "contact-" + run + "@partner.example";
    }

    /** Accepts, and returns when that is acknowledged. */
    void accept() {
        var answer = contact.post("/api/partner/engagement/accept", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Presses the coordinator's button, and returns the id of what is asked for. */
    String startHeatmap() {
        COORDINATOR.post(ENGAGEMENTS + "/" + id + "/heatmaps", "{\"partnerIds\": [\"%s\"]}".formatted(partnerId));
        return heatmap().path("requestId").asString();
    }

    JsonNode heatmap() {
        return COORDINATOR.get(ENGAGEMENTS + "/" + id).path("heatmaps").path(0);
    }
}
