package dev.pep.engagement;

import static dev.pep.engagement.Company.ENGAGEMENTS;
import static dev.pep.engagement.Company.ROOM;
import static dev.pep.engagement.Company.id;
import static dev.pep.engagement.Company.invitation;
import static dev.pep.engagement.Company.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.event.request.ReportReopened;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CompanyTest
@DisplayName("E4: of a partner that was asked for its heatmap again only the newest request counts")
class HeatmapAgainIntegrationTests {

    @Autowired
    private Companies companies;

    private Company company;
    private UUID alder;
    private UUID engagement;
    private Http contact;

    @BeforeEach
    void accept() {
        company = companies.found();
        alder = company.partner("Alder", 1);
        JsonNode published = company.published(alder);
        engagement = id(published);
        contact = company.open(invitation(published, alder), 0);
        contact.post(ROOM + "/accept", Map.of()).ok();
    }

    @Test
    @DisplayName("what the partner says of an earlier one leaves the newest and its task as they are")
    void followsTheNewest() {
        UUID first = start();
        company.done(first, alder);
        awaitTask("DONE");
        company.asCoordinator()
                .post(ENGAGEMENTS + "/" + engagement + "/tasks/" + id(heatmapTask()) + "/reopen", Map.of())
                .ok();
        UUID second = start();

        company.report(first, reopened(first));
        company.done(first, alder);
        awaitAllHeardOf(first);
        assertThat(heatmap().path("requestId").asString()).isEqualTo(second.toString());
        assertThat(heatmap().path("state").asString()).isEqualTo("REQUESTED");
        assertThat(heatmapTask().path("state").asString()).isEqualTo("OPEN");

        company.done(second, alder);
        awaitTask("DONE");
        assertThat(heatmap().path("state").asString()).isEqualTo("DONE");
    }

    private UUID start() {
        company.asCoordinator()
                .post(ENGAGEMENTS + "/" + engagement + "/heatmaps", Map.of("partnerIds", List.of(alder)))
                .ok();
        return UUID.fromString(heatmap().path("requestId").asString());
    }

    /** The last of what is told of a request brings a link, which shows. */
    private void awaitAllHeardOf(UUID request) {
        UUID link = UUID.randomUUID();
        company.asked(request, alder, link);
        String there = "/r#" + TestHeatmap.secretOf(link.toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> contact.post(ROOM + "/heatmap-link", Map.of())
                        .body()
                        .path("path")
                        .asString("")
                        .equals(there));
    }

    private void awaitTask(String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> heatmapTask().path("state").asString().equals(state));
    }

    private JsonNode heatmapTask() {
        return task(company.get(engagement), alder, "HEATMAP");
    }

    private JsonNode heatmap() {
        return company.get(engagement).path("heatmaps").path(0);
    }

    private ReportReopened reopened(UUID request) {
        return ReportReopened.newBuilder()
                .setRequestId(request.toString())
                .setPartnerId(alder.toString())
                .setContactId(Company.contact(alder, 0).toString())
                .build();
    }
}
