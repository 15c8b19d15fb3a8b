package dev.pep.platform.link;

import dev.pep.platform.link.IssueSecret.Issued;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links for the services that mail and exchange them. */
@RestController
@RequestMapping("/internal/links")
@Tag(name = "Links")
class LinkController {

    private final IssueSecret issueSecret;
    private final ExchangeLink exchangeLink;

    LinkController(IssueSecret issueSecret, ExchangeLink exchangeLink) {
        this.issueSecret = issueSecret;
        this.exchangeLink = exchangeLink;
    }

    /** A link's secret and its end. */
    record SecretView(String secret, Instant expiresAt) {

        @Override
        public String toString() {
            return "SecretView[hidden]";
        }
    }

    /** A secret that somebody presents. */
    record ExchangeRequest(
            @Schema(description = "The part of the link after the #") @Nullable String secret) {

        @Override
        public String toString() {
            return "ExchangeRequest[hidden]";
        }
    }

    /** What a secret opens. */
    record ExchangeView(
            UUID linkId, int generation, String purpose, UUID subjectId, UUID contactId, Instant expiresAt) {}

    @PostMapping("/{linkId}/secret")
    @PreAuthorize("hasAuthority('SCOPE_links.issue')")
    @Operation(summary = "The secret of a link, for the email that carries it; 410 if the link has ended")
    SecretView secret(@PathVariable UUID linkId) {
        Issued issued = issueSecret.of(linkId);
        return new SecretView(issued.secret().value(), issued.link().expiresAt());
    }

    @PostMapping("/exchange")
    @PreAuthorize("hasAuthority('SCOPE_links.exchange')")
    @Operation(summary = "What a secret opens; 404 alike for unknown, expired, revoked and ended")
    ExchangeView exchange(@RequestBody ExchangeRequest request) {
        Link link = exchangeLink.of(Objects.requireNonNullElse(request.secret(), ""));
        return new ExchangeView(
                link.id(), link.generation(), link.purpose(), link.subjectId(), link.contactId(), link.expiresAt());
    }
}
