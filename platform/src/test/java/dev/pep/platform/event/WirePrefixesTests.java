package dev.pep.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WirePrefixesTests {

    private static final byte[] EVENT = {-61, 1, 1, 2, 3, 4, 5, 6, 7, 8, 'a', 'b'};
    private static final byte[] WIRE = {0, 0, 0, 0, 9, 'a', 'b'};

    private final WirePrefixes prefixes = new WirePrefixes();

    @Test
    void makesOfTheNextEventWhatTheSerializerWould() {
        prefixes.learn("topic", EVENT, WIRE);

        assertThat(prefixes.apply("topic", new byte[] {-61, 1, 1, 2, 3, 4, 5, 6, 7, 8, 'c'}))
                .containsExactly(0, 0, 0, 0, 9, 'c');
    }

    @Test
    void knowsNothingOfAnotherTopicOrAnotherSchema() {
        prefixes.learn("topic", EVENT, WIRE);

        assertThat(prefixes.apply("other", EVENT)).isNull();
        assertThat(prefixes.apply("topic", new byte[] {-61, 1, 1, 2, 3, 4, 5, 6, 7, 9, 'c'}))
                .isNull();
    }

    @Test
    void learnsNothingOfASerializerThatWritesOtherBytes() {
        prefixes.learn("topic", EVENT, new byte[] {0, 0, 0, 0, 9, 'b', 'a'});
        prefixes.learn("topic", EVENT, new byte[] {'b'});

        assertThat(prefixes.apply("topic", EVENT)).isNull();
    }
}
