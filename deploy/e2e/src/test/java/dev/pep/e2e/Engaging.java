package dev.pep.e2e;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A coordinator who works through the API with a partner of its own, so that one test does not meet another's. */
final class Engaging {

    private static final String ENGAGEMENTS = "/api/engagement/engagements";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Visitor coordinator;
    private final Asking partner;
    private final Mailbox mailbox;
    private String id = "";

    Engaging(Visitor coordinator, Asking partner, Mailbox mailbox) {
        this.coordinator = coordinator;
        this.partner = partner;
        this.mailbox = mailbox;
    }

    String title() {
        return "Days with " + partner.partnerName();
    }

    /** Waits until engagement-service has heard of the partner. */
    Engaging known() {
        String path = "/api/engagement/partners?q=" + URLEncoder.encode(partner.partnerName(), StandardCharsets.UTF_8);
        await("engagement-service knows the partner")
                .atMost(PATIENCE)
                .until(() -> !coordinator
                        .get(path)
                        .expect(200)
                        .json()
                        .path("partners")
                        .isEmpty());
        return this;
    }

    /** Plans it and invites the partner; returns the link of the invitation. */
    String invited() {
        JsonNode draft = coordinator
                .post(ENGAGEMENTS, """
                        {"type": "CO_SELL", "title": "%s", "ou": "US Central", "criteria": {"industries": ["Energy"]},
                         "firstDay": "2099-03-08", "lastDay": "2099-03-10", "partnerIds": ["%s"], "message": "Join us."}
                        """.formatted(title(), partner.partnerId()))
                .expect(201)
                .json();
        at(draft.path("id").asString());
        act("publish", "{\"version\": %d}".formatted(draft.path("version").asInt()))
                .expect(200);
        return invitation();
    }

    /** Goes on with an engagement that is there. */
    Engaging at(String engagement) {
        id = engagement;
        return this;
    }

    /** Returns the link in the partner's email that leads to the engagement. */
    String invitation() {
        return link("/e#");
    }

    /** Returns the link in the partner's email that leads to the heatmap. */
    String heatmapLink() {
        return link("/r#");
    }

    private String link(String way) {
        return Mailbox.link(mailbox.waitFor(
                partner.address(), mail -> mail.path("body").asString().contains(way)));
    }

    /** Waits until the partner is told something. */
    void awaitMail(String words) {
        mailbox.waitFor(partner.address(), mail -> Mailbox.text(mail).contains(words));
    }

    Answer act(String act, String json) {
        return coordinator.post(ENGAGEMENTS + "/" + id + "/" + act, json);
    }

    JsonNode view() {
        return coordinator.get(ENGAGEMENTS + "/" + id).expect(200).json();
    }

    JsonNode invitationView() {
        return view().path("invitations").path(0);
    }

    void startHeatmap() {
        JsonNode outcome = act("heatmaps", "{\"partnerIds\": [\"%s\"]}".formatted(partner.partnerId()))
                .expect(200)
                .json();
        if (outcome.path("requested").size() != 1) {
            throw new AssertionError("Not asked: " + outcome);
        }
    }

    /** Waits until the partner's task of the kind is in the state. */
    void awaitTask(String kind, String state) {
        await(kind + " is " + state)
                .atMost(PATIENCE)
                .until(() -> task(kind)
                        .filter(task -> task.path("state").asString().equals(state))
                        .isPresent());
    }

    private Optional<JsonNode> task(String kind) {
        return StreamSupport.stream(view().path("tasks").spliterator(), false)
                .filter(task -> task.path("kind").asString().equals(kind))
                .findFirst();
    }
}
