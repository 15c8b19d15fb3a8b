package dev.pep.heatmap.report;

import dev.pep.heatmap.link.PartnerAccess;
import org.jspecify.annotations.Nullable;

/**
 * All that one look tells before a change is saved.
 *
 * @param asked whether the request asks for the account
 * @param given the answer given to the same change before
 */
record EditStart(
        PartnerAccess access,
        boolean asked,
        Answer answer,
        Revisions revisions,
        @Nullable GivenAnswer given) {}
