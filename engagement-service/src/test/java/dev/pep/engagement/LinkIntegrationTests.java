package dev.pep.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.link.Links;
import dev.pep.platform.test.PepIntegrationTest;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PepIntegrationTest
@Import(TestInvitations.class)
class LinkIntegrationTests {

    private final UUID invitation = UUID.randomUUID();

    @Autowired
    private TestInvitations invitations;

    @Autowired
    private Links links;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private TestLinks http;
    private UUID link;

    @BeforeEach
    void invite() {
        http = new TestLinks(port);
        link = invitations.invite(invitation, links, transactions, clock);
    }

    @Test
    @DisplayName(
            "product 7: a link of a purpose that this service brings opens its subject, and the first opening is told")
    void opensTheSubjectOfItsPurpose() {
        ResponseEntity<JsonNode> opened = http.exchange(http.of(link));
        assertThat(opened.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode body = Objects.requireNonNull(opened.getBody());
        assertThat(body.path("purpose").asString()).isEqualTo(TestInvitations.PURPOSE);
        assertThat(body.path("subjectId").asString()).isEqualTo(invitation.toString());
        assertThat(invitations.isOpened(invitation)).isTrue();
    }

    @Test
    @DisplayName("product 7: what its subject has ended looks like what never was, and no mail carries it")
    void endsWithItsSubject() {
        String secret = http.of(link);
        invitations.withdraw(invitation);
        ResponseEntity<JsonNode> ended = http.exchange(secret);
        ResponseEntity<JsonNode> unknown = http.exchange("A".repeat(secret.length()));
        assertThat(ended.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND).isEqualTo(unknown.getStatusCode());
        assertThat(ended.getBody()).isEqualTo(unknown.getBody());
        assertThat(http.secret(link).getStatusCode()).isEqualTo(HttpStatus.GONE);
    }

    @Test
    @DisplayName("product 7: a link that is sent again has another secret, and the one before opens nothing")
    void replacesTheSecretWhenSentAgain() {
        String before = http.of(link);
        transactions.executeWithoutResult(status -> links.renew(link));
        assertThat(http.exchange(before).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(http.exchange(http.of(link)).getStatusCode()).isEqualTo(HttpStatus.OK);
    }
}
