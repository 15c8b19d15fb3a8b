package dev.pep.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A coordinator's work on one engagement; what is done already is not done again. */
record Planning(Insider coordinator, String url, SampleEngagement engagement, Map<String, String> partnerIds) {

    static Planning by(SampleTarget target, SampleEngagement engagement, Map<String, String> partnerIds) {
        return new Planning(
                Insider.signedIn(target, engagement.coordinator()),
                target.engagementUrl() + "/api/engagement",
                engagement,
                partnerIds);
    }

    /** Waits until engagement-service has heard of those that heatmap-service was told. */
    void awaitAccountsAndPartners() {
        var plan = engagement.plan();
        Patience.until(
                "engagement-service knows " + plan.partners(),
                () -> texts(coordinator.get(url + "/partners").path("partners"), "name")
                        .containsAll(plan.partners()));
        Patience.until(
                "engagement-service knows accounts for \"" + plan.title() + "\"",
                () -> coordinator
                                .get(url + "/criteria/counts" + plan.query())
                                .path("accounts")
                                .asInt()
                        > 0);
    }

    /** Returns the id of the engagement, which is a draft if it was not there. */
    String planned() {
        var title = engagement.plan().title();
        var found = coordinator.get(url + "/engagements?q=" + Json.encoded(title));
        return stream(found.path("engagements"))
                .filter(row -> row.path("title").asString().equals(title))
                .findFirst()
                .orElseGet(() -> coordinator.post(url + "/engagements", request(), Json.id(title)))
                .path("id")
                .asString();
    }

    void publish(String id) {
        var view = view(id);
        if (view.path("state").asString().equals("DRAFT")) {
            act(id, "publish", Map.of("version", view.path("version").asInt()));
        }
    }

    void askForHeatmap(String id, String partner) {
        var view = view(id);
        if (view.path("heatmaps").isEmpty()) {
            var partnerId = partnerIds.getOrDefault(partner, "");
            act(
                    id,
                    "heatmaps",
                    Map.of(
                            "partnerIds",
                            List.of(partnerId),
                            "dueOn",
                            heatmapDue(view, partnerId),
                            "message",
                            "For " + engagement.plan().title() + ": what do you know of these accounts?"));
        }
    }

    private static String heatmapDue(JsonNode view, String partnerId) {
        return stream(view.path("tasks"))
                .filter(task -> task.path("kind").asString().equals("HEATMAP"))
                .filter(task -> task.path("partnerId").asString().equals(partnerId))
                .findFirst()
                .orElseThrow()
                .path("dueOn")
                .asString();
    }

    void cancelIfSo(String id) {
        if (!engagement.cancelled().isEmpty()) {
            act(id, "cancel", Map.of("reason", engagement.cancelled()));
        }
    }

    String state(String id) {
        return view(id).path("state").asString();
    }

    private JsonNode view(String id) {
        return coordinator.get(url + "/engagements/" + id);
    }

    private void act(String id, String act, Map<String, Object> body) {
        coordinator.post(url + "/engagements/" + id + "/" + act, body, Json.id(id + act));
    }

    private Map<String, Object> request() {
        var plan = engagement.plan();
        var firstDay = LocalDate.now().plusDays(plan.startsInDays());
        return Map.of(
                "type", plan.type(),
                "title", plan.title(),
                "description", plan.description(),
                "ou", plan.ou(),
                "criteria", plan.criteria(),
                "firstDay", firstDay.toString(),
                "lastDay", firstDay.plusDays(plan.days() - 1L).toString(),
                "partnerIds", plan.partners().stream().map(partnerIds::get).toList(),
                "message", plan.message());
    }

    private static List<String> texts(JsonNode many, String field) {
        return stream(many).map(one -> one.path(field).asString()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode many) {
        return StreamSupport.stream(many.spliterator(), false);
    }
}
