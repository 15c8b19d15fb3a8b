package dev.pep.platform.security;

import java.util.UUID;

/**
 * A contact of a partner who has opened a link. Its only authority is the link's purpose; whether the link still stands
 * is for the service that owns the purpose to check at each call. Can be a parameter of a controller's method.
 *
 * @param purpose what the link is for, such as {@code report}
 * @param linkId the link
 * @param generation which of the link's secrets was used; a link that is sent again has a higher one
 * @param subjectId what the link opens, such as the report request
 * @param contactId the contact for whom the link was made
 */
public record PartnerCaller(String purpose, UUID linkId, int generation, UUID subjectId, UUID contactId)
        implements Caller {
    @Override
    public String id() {
        return contactId.toString();
    }
}
