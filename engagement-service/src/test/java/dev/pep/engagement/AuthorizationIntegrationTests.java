package dev.pep.engagement;

import static dev.pep.platform.test.Persona.READERS;
import static dev.pep.platform.test.Persona.SENDERS;
import static dev.pep.platform.test.Persona.partner;
import static java.util.Map.entry;

import dev.pep.engagement.material.MaterialExamples;
import dev.pep.platform.test.AuthorizationTests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

class AuthorizationIntegrationTests extends AuthorizationTests {

    private static final Set<String> PARTNERS = Set.of(partner("engagement"));

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("GET /api/engagement/engagements", READERS),
            entry("GET /api/engagement/engagements/facets", READERS),
            entry("GET /api/engagement/engagements/{id}", READERS),
            entry("POST /api/engagement/engagements", SENDERS),
            entry("PUT /api/engagement/engagements/{id}", SENDERS),
            entry("DELETE /api/engagement/engagements/{id}", SENDERS),
            entry("POST /api/engagement/engagements/{id}/duplicate", SENDERS),
            entry("GET /api/engagement/engagements/{id}/publishing", SENDERS),
            entry("POST /api/engagement/engagements/{id}/publish", SENDERS),
            entry("POST /api/engagement/engagements/{id}/hand-over", SENDERS),
            entry("POST /api/engagement/engagements/{id}/cancel", SENDERS),
            entry("GET /api/engagement/engagements/{id}/accounts", READERS),
            entry("GET /api/engagement/engagements/{id}/history", READERS),
            entry("POST /api/engagement/engagements/{id}/invitations", SENDERS),
            entry("POST /api/engagement/engagements/{id}/invitations/remind", SENDERS),
            entry("POST /api/engagement/engagements/{id}/invitations/{invitationId}/withdraw", SENDERS),
            entry("POST /api/engagement/engagements/{id}/invitations/{invitationId}/end", SENDERS),
            entry("POST /api/engagement/engagements/{id}/invitations/{invitationId}/contacts/{contactId}", SENDERS),
            entry(
                    "POST /api/engagement/engagements/{id}/invitations/{invitationId}/links/{linkId}/send-again",
                    SENDERS),
            entry("PATCH /api/engagement/engagements/{id}/tasks/{taskId}", SENDERS),
            entry("POST /api/engagement/engagements/{id}/tasks/{taskId}/waive", SENDERS),
            entry("POST /api/engagement/engagements/{id}/tasks/{taskId}/reopen", SENDERS),
            entry("POST /api/engagement/engagements/{id}/tasks/{taskId}/done", SENDERS),
            entry("POST /api/engagement/engagements/{id}/tasks/remind", SENDERS),
            entry("POST /api/engagement/engagements/{id}/heatmaps", SENDERS),
            entry("GET /api/engagement/work", READERS),
            entry("GET /api/engagement/criteria/counts", READERS),
            entry("GET /api/engagement/partners", READERS),
            entry("GET /api/engagement/views", READERS),
            entry("GET /api/engagement/views/{id}", READERS),
            entry("POST /api/engagement/views", READERS),
            entry("PUT /api/engagement/views/{id}", READERS),
            entry("DELETE /api/engagement/views/{id}", READERS),
            entry("GET /api/partner/engagement", PARTNERS),
            entry("POST /api/partner/engagement/accept", PARTNERS),
            entry("POST /api/partner/engagement/decline", PARTNERS),
            entry("POST /api/partner/engagement/leave", PARTNERS),
            entry("GET /api/partner/engagement/accounts", PARTNERS),
            entry("POST /api/partner/engagement/heatmap-link", PARTNERS));

    @Override
    protected Map<String, Set<String>> allowed() {
        Map<String, Set<String>> all = new HashMap<>(ALLOWED);
        all.putAll(MaterialExamples.ALLOWED);
        return all;
    }
}
