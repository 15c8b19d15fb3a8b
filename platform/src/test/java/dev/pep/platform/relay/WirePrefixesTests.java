package dev.pep.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WirePrefixesTests {

    private static final Schema SCHEMA = SchemaBuilder.record("Two")
            .fields()
            .requiredString("text")
            .requiredInt("number")
            .endRecord();
    private static final byte[] HEADER = {-61, 1, 1, 2, 3, 4, 5, 6, 7, 8};
    private static final byte[] EVENT = event(2, 'a', 14);
    private static final byte[] WIRE = {0, 0, 0, 0, 9, 2, 'a', 14};

    private final WirePrefixes prefixes = new WirePrefixes();

    @BeforeEach
    void learn() {
        prefixes.learn("topic", SCHEMA, EVENT, WIRE);
    }

    @Test
    void makesOfTheNextEventWhatTheSerializerWould() {
        assertThat(prefixes.apply("topic", event(4, 'b', 'c', 16))).containsExactly(0, 0, 0, 0, 9, 4, 'b', 'c', 16);
    }

    @Test
    void refusesBytesThatAreNotOfTheirSchema() {
        for (byte[] wrong : new byte[][] {event(), event(4, 'b'), event(2, 'b'), event(2, 'b', 16, 18)}) {
            assertThatExceptionOfType(AvroRuntimeException.class).isThrownBy(() -> prefixes.apply("topic", wrong));
        }
    }

    @Test
    void knowsNothingOfAnotherTopicOrAnotherSchema() {
        byte[] otherSchema = EVENT.clone();
        otherSchema[HEADER.length - 1]++;

        assertThat(prefixes.apply("other", EVENT)).isNull();
        assertThat(prefixes.apply("topic", otherSchema)).isNull();
        assertThat(prefixes.apply("topic", new byte[] {-61, 1})).isNull();
    }

    @Test
    void learnsNothingOfASerializerThatWritesOtherBytes() {
        prefixes.learn("other", SCHEMA, EVENT, new byte[] {0, 0, 0, 0, 9, 'a', 2, 14});
        prefixes.learn("other", SCHEMA, EVENT, new byte[] {14});

        assertThat(prefixes.apply("other", EVENT)).isNull();
    }

    private static byte[] event(int... body) {
        byte[] event = Arrays.copyOf(HEADER, HEADER.length + body.length);
        for (int i = 0; i < body.length; i++) {
            event[HEADER.length + i] = (byte) body[i];
        }
        return event;
    }
}
