package dev.pep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractsTests {

    static Stream<String> topics() {
        return EventContracts.BY_TOPIC.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("every schema is FULL_TRANSITIVE compatible with all of its released versions")
    void isFullTransitiveCompatible(String topic) {
        Schema current = EventContracts.BY_TOPIC.get(topic);
        for (Schema released : ReleasedSchemas.of(topic)) {
            assertReads(current, released);
            assertReads(released, current);
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    @DisplayName("the current schema is the last released one")
    void isReleased(String topic) throws IOException {
        Schema current = EventContracts.BY_TOPIC.get(topic);
        List<Schema> released = ReleasedSchemas.of(topic);
        Path proposal = Path.of("target/release", topic, (released.size() + 1) + ".avsc");
        Files.createDirectories(proposal.getParent());
        Files.writeString(proposal, current.toString(true) + "\n");
        assertThat(released)
                .as("no version of %s is released: copy %s to src/main/released", topic, proposal)
                .isNotEmpty();
        assertThat(current)
                .as("%s has changed since its last release: copy %s to src/main/released", topic, proposal)
                .isEqualTo(released.getLast());
    }

    @Test
    @DisplayName("the check refuses a field that is added without a default")
    void refusesFieldWithoutDefault() {
        Schema old = schema("{\"name\":\"id\",\"type\":\"string\"}");
        Schema changed = schema("{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"more\",\"type\":\"string\"}");
        assertThat(reads(changed, old)).isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
    }

    @Test
    @DisplayName("the check refuses a new kind of payload, which old readers could not read")
    void refusesNewUnionBranch() {
        Schema old = schema("{\"name\":\"payload\",\"type\":[\"string\"]}");
        Schema changed = schema("{\"name\":\"payload\",\"type\":[\"string\",\"long\"]}");
        assertThat(reads(old, changed)).isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
    }

    private static Schema schema(String fields) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}");
    }

    private static void assertReads(Schema reader, Schema writer) {
        assertThat(reads(reader, writer)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    private static SchemaCompatibilityType reads(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getType();
    }
}
