package dev.pep.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LinkPurposesTests {

    private static final JdbcClient NO_DATABASE = mock(JdbcClient.class);

    @Test
    @DisplayName("Product section 7: a purpose with two owners fails at start, and names them")
    void refusesTwoOwners() {
        TestPurpose one = new TestPurpose("visit", NO_DATABASE);
        TestPurpose other = new TestPurpose("visit", mock(JdbcClient.class));

        assertThatThrownBy(() -> new LinkPurposes(List.of(one, other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("visit")
                .hasMessageContaining(one.toString())
                .hasMessageContaining(other.toString());
    }

    @Test
    @DisplayName("Product section 7: a link of a purpose that nobody owns has no owner")
    void knowsNoOwner() {
        Link forgotten = new Link(
                UUID.randomUUID(), "forgotten", UUID.randomUUID(), UUID.randomUUID(), 1, Instant.MAX, null, null);

        assertThat(new LinkPurposes(List.of(new TestPurpose("visit", NO_DATABASE))).of(forgotten))
                .isEmpty();
    }
}
