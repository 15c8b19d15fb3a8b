package dev.pep.heatmap.request;

import java.util.List;
import java.util.UUID;

/** What was sent: one request for each partner. */
record SentRequests(List<Sent> requests) {

    /**
     * A request that was sent.
     *
     * @param recipients number of contacts who get a link
     */
    record Sent(UUID id, UUID partnerId, String partnerName, int accounts, int recipients) {}
}
