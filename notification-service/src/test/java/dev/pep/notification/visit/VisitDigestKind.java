package dev.pep.notification.visit;

import dev.pep.notification.digest.DigestKind;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells a host who comes. */
public class VisitDigestKind implements DigestKind<VisitChange, VisitDigest> {

    @Override
    public String name() {
        return "VISIT_DIGEST";
    }

    @Override
    public String title() {
        return "Who visits";
    }

    @Override
    public Class<VisitChange> changes() {
        return VisitChange.class;
    }

    @Override
    public Object about(VisitChange change) {
        return change.guest();
    }

    @Override
    public VisitChange join(VisitChange one, VisitChange other) {
        return one.and(other);
    }

    @Override
    public Optional<VisitDigest> digest(Collection<VisitChange> changes) {
        List<VisitNews> news = changes.stream()
                .flatMap(change -> change.news().stream())
                .sorted(Comparator.comparing(VisitNews::guest))
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(new VisitDigest(news));
    }

    @Override
    public int size(VisitDigest digest) {
        return digest.news().size();
    }

    @Override
    public String subject(VisitDigest digest) {
        return size(digest) + " answers to your invitation";
    }

    @Override
    public Class<VisitDigest> facts() {
        return VisitDigest.class;
    }

    @Override
    public Rendered write(Message message, VisitDigest digest) {
        return new Rendered("<p>" + digest.news() + "</p>", digest.news().toString());
    }
}
