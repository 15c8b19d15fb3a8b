package dev.pep.platform.link;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The purposes that the service owns, by their names. */
class LinkPurposes {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<String, LinkPurpose> byName = new TreeMap<>();

    LinkPurposes(Collection<LinkPurpose> purposes) {
        for (LinkPurpose purpose : purposes) {
            LinkPurpose other = byName.putIfAbsent(purpose.name(), purpose);
            if (other != null) {
                throw new IllegalStateException(
                        "Links of purpose %s have two owners: %s and %s".formatted(purpose.name(), other, purpose));
            }
        }
    }

    Optional<LinkPurpose> of(Link link) {
        return Optional.ofNullable(byName.get(link.purpose()));
    }

    Optional<LinkStanding> standing(Link link) {
        return of(link).flatMap(purpose -> purpose.standing(link.subjectId(), link.contactId()));
    }

    /**
     * Asks every purpose, whatever was found and even if nothing was, and returns the answer of the one that it
     * concerns: so the work never tells what there is.
     */
    Optional<LinkStanding> standingAmongAll(Optional<Link> found) {
        UUID subject = found.map(Link::subjectId).orElse(NOBODY);
        UUID contact = found.map(Link::contactId).orElse(NOBODY);
        Optional<LinkStanding> answer = Optional.empty();
        for (LinkPurpose purpose : byName.values()) {
            Optional<LinkStanding> standing = purpose.standing(subject, contact);
            if (found.isPresent() && found.get().purpose().equals(purpose.name())) {
                answer = standing;
            }
        }
        return answer;
    }
}
