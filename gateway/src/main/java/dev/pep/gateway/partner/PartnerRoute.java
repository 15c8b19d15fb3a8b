package dev.pep.gateway.partner;

import org.jspecify.annotations.Nullable;

/**
 * A way on which the calls of partners go.
 *
 * @param purpose what their session is for, such as {@code report}
 * @param service that serves this purpose, and so owns its links
 * @param entry how the address of its links begins, such as {@code r}; null if this route does not say
 */
public record PartnerRoute(
        String purpose, String service, @Nullable String entry) {

    public PartnerRoute {
        if (entry != null && !entry.matches("[a-z][a-z]?")) {
            throw new IllegalArgumentException(entry + " is no address of links: it has one or two letters");
        }
        if (entry != null && !purpose.matches("[a-z][a-z-]{2,}")) {
            throw new IllegalArgumentException("/" + purpose + " is no page that links can open");
        }
    }
}
