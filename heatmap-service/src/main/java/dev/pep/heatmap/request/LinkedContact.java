package dev.pep.heatmap.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact who is asked, and the link made for it. */
public record LinkedContact(
        UUID linkId,
        UUID contactId,
        String name,
        String email,
        @Nullable String zone,
        boolean active) {}
