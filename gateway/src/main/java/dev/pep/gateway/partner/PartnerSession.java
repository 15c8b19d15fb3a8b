package dev.pep.gateway.partner;

import java.time.Instant;

/** A partner contact at work on what one link opened, until a moment that has been fixed at the start. */
record PartnerSession(OpenedLink link, Instant lastSeenAt, Instant endsAt) {}
