package dev.pep.platform.deadletter;

import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Two features that listen to one topic and note each call; the second can be told to refuse. */
@Component
class TwoFeatures {

    static final String SECOND = "letters-service.second";

    private final List<PartnerReported> first = new CopyOnWriteArrayList<>();
    private final List<PartnerReported> second = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @KafkaListener(topics = LetterTestApplication.SHARED, groupId = "letters-service.first")
    void onFirst(PartnerReportEvent event) {
        first.add((PartnerReported) event.getPayload());
    }

    @KafkaListener(topics = LetterTestApplication.SHARED, groupId = SECOND)
    void onSecond(PartnerReportEvent event) {
        if (refusing) {
            throw new IllegalArgumentException("not now");
        }
        second.add((PartnerReported) event.getPayload());
    }

    void letSecondRefuse(boolean refuse) {
        refusing = refuse;
    }

    List<String> first(String key) {
        return names(first, key);
    }

    List<String> second(String key) {
        return names(second, key);
    }

    private static List<String> names(List<PartnerReported> reports, String key) {
        return reports.stream()
                .filter(report -> report.getAccountId().equals(key))
                .map(PartnerReported::getAccountName)
                .toList();
    }
}
