package dev.pep.e2e.copies;

import dev.pep.e2e.history.Event;
import dev.pep.e2e.history.Report;
import dev.pep.event.report.PartnerReportEvent;
import dev.pep.event.report.PartnerReported;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads records of the topic of reports without asking the registry: they are all of the schema of this build. */
final class ReportEvents {

    private static final int HEADER = 5;

    private ReportEvents() {}

    static Event read(ConsumerRecord<String, byte[]> found) {
        PartnerReportEvent event = decode(found.value());
        PartnerReported reported = (PartnerReported) event.getPayload();
        return new Event(
                event.getEventId().toString(),
                found.key(),
                found.partition(),
                found.offset(),
                report(reported.getBefore()),
                report(reported.getAfter()));
    }

    private static PartnerReportEvent decode(byte[] bytes) {
        try {
            return new SpecificDatumReader<>(PartnerReportEvent.class)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Report report(dev.pep.event.report.@Nullable Report said) {
        return said == null ? Report.NONE : Report.of(field -> value(said, field));
    }

    private static String value(dev.pep.event.report.Report said, String field) {
        Object value = said.get(field);
        return value == null ? "" : value.toString();
    }
}
