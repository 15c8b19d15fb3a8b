package dev.pep.heatmap.request.engagement;

import dev.pep.event.Topics;
import dev.pep.event.engagement.EngagementEvent;
import dev.pep.event.request.ReportRequestEvent;
import dev.pep.heatmap.HeatmapFixture;
import dev.pep.platform.event.Outbox;
import dev.pep.platform.test.TopicProbe;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Says what engagement-service would say, through the real broker, and hears what this service answers. */
record EngagementStory(HeatmapFixture company, Outbox outbox, TransactionTemplate transactions, TopicProbe topics) {

    private static final String REQUESTS = "/api/heatmap/report-requests";

    void publish(EngagementEvent... events) {
        for (EngagementEvent event : events) {
            transactions.executeWithoutResult(status -> outbox.publish(Topics.ENGAGEMENT, key(event), event));
        }
    }

    /** Returns the first answer of a type about a request. */
    <T> T answer(UUID request, Class<T> type) {
        return type.cast(answerEvent(request, type).getPayload());
    }

    /** Returns the first answer of a type about a request, with its envelope. */
    ReportRequestEvent answerEvent(UUID request, Class<?> type) {
        return topics.await(
                Topics.REPORT_REQUEST,
                ReportRequestEvent.class,
                event -> type.isInstance(event.getPayload())
                        && event.getPayload().toString().contains(request.toString()));
    }

    /** Returns the names of all that was said about a request until now. */
    List<String> said(UUID request) {
        return topics.events(Topics.REPORT_REQUEST, ReportRequestEvent.class).stream()
                .map(ReportRequestEvent::getPayload)
                .filter(payload -> payload.toString().contains(request.toString()))
                .map(payload -> payload.getClass().getSimpleName())
                .toList();
    }

    /** Returns the ECM's requests of an engagement. */
    JsonNode requests(TestEngagement engagement) {
        return company.asEcm().get(REQUESTS + "?engagement=" + engagement.id()).at("requests");
    }

    /** Returns a request of the ECM. */
    JsonNode request(UUID id) {
        return company.asEcm().get(REQUESTS + "/" + id).at("request");
    }

    private static String key(EngagementEvent event) {
        SpecificRecord payload = (SpecificRecord) event.getPayload();
        return payload.get(payload.getSchema().getField("engagementId").pos()).toString();
    }
}
