package dev.pep.heatmap.request.sending;

import dev.pep.heatmap.report.PreviewLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sending would do, before anything is sent.
 *
 * @param seen id of these very accounts, by which they are sent as they were seen
 * @param accounts accounts that would be asked for
 * @param askedLately accounts that one of the partners was asked for lately, at most 500 of them
 * @param table the first lines as the first of the partners would see them
 */
record PreviewView(
        UUID seen, int accounts, List<AskedLately> askedLately, List<Asked> partners, List<PreviewLine> table) {

    /** An account and when a partner was last asked for it. */
    record AskedLately(UUID accountId, String name, String partnerShortName, Instant askedAt) {}

    /**
     * A partner who would be asked.
     *
     * @param accounts accounts for which it would be asked
     * @param askedLately accounts for which it was asked lately
     * @param answered accounts that it has answered, not long ago
     * @param problem why it cannot be asked, if so
     */
    record Asked(
            UUID id,
            String name,
            List<AskedContact> contacts,
            int accounts,
            int askedLately,
            int answered,
            @Nullable String problem) {}

    /** A contact who would get a link. */
    record AskedContact(String name, String email) {}
}
