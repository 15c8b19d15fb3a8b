package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Single-object encoding")
class SingleObjectTests {

    private static final Schema SCHEMA = AccountEvent.getClassSchema();
    private static final long FINGERPRINT = SchemaNormalization.parsingFingerprint64(SCHEMA);
    private static final EventDecoder DECODER =
            new EventDecoder(fingerprint -> fingerprint == FINGERPRINT ? SCHEMA : null);

    private final AccountEvent event = AccountEvent.newBuilder()
            .setEventId("8a9f1c7e-0000-4000-8000-000000000001")
            .setOccurredAt(Instant.parse("2026-05-04T10:15:30.123Z"))
            .setActor(new Actor(ActorKind.SYSTEM, "test", "test"))
            .setPayload(AccountState.newBuilder()
                    .setAccountId("1")
                    .setKey("K1")
                    .setName("Alder")
                    .setOu("US Central")
                    .setSellers(List.of())
                    .build())
            .build();

    @Test
    @DisplayName("is read with the schema that its fingerprint names, without a registry")
    void readsBack() {
        byte[] bytes = SingleObject.encode(event);

        var read = DECODER.decode(bytes);

        assertThat(read.get("eventId")).hasToString(event.getEventId());
        assertThat(read.get("occurredAt")).isEqualTo(event.getOccurredAt().toEpochMilli());
        assertThat(read.get("payload")).hasToString(event.getPayload().toString());
    }

    @Test
    @DisplayName("refuses what it is not, and what is cut off")
    void refusesOther() {
        byte[] bytes = SingleObject.encode(event);

        for (byte[] wrong : List.of(new byte[0], new byte[20], Arrays.copyOf(bytes, bytes.length / 2))) {
            assertThatExceptionOfType(AvroRuntimeException.class).isThrownBy(() -> DECODER.decode(wrong));
        }
    }

    @Test
    @DisplayName("comes with an envelope that names the payload")
    void hasEnvelope() {
        assertThat(Envelope.of(event))
                .isEqualTo(
                        new Envelope(event.getEventId(), "dev.pep.event.account.AccountState", event.getOccurredAt()));
    }
}
