package dev.pep.notification.report;

import dev.pep.notification.digest.DigestKind;
import dev.pep.notification.heatmap.HeatmapClient;
import dev.pep.notification.heatmap.HeatmapClient.Pair;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import dev.pep.notification.preference.Preferences;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells ECMs what partners reported; the rows that the button opens are put in place before the mail leaves. */
@Component
class ReportDigestKind implements DigestKind<ReportChange, Digest> {

    private final HeatmapClient heatmap;
    private final DigestMail mail;
    private final Preferences preferences;

    ReportDigestKind(HeatmapClient heatmap, DigestMail mail, Preferences preferences) {
        this.heatmap = heatmap;
        this.mail = mail;
        this.preferences = preferences;
    }

    @Override
    public String name() {
        return "DIGEST";
    }

    @Override
    public String title() {
        return "Digest of reports";
    }

    @Override
    public Class<ReportChange> changes() {
        return ReportChange.class;
    }

    @Override
    public Object about(ReportChange change) {
        return change.subject();
    }

    @Override
    public ReportChange join(ReportChange one, ReportChange other) {
        return one.and(other);
    }

    @Override
    public Optional<Digest> digest(Collection<ReportChange> changes) {
        return Digest.of(changes);
    }

    @Override
    public int size(Digest digest) {
        return digest.changes().size();
    }

    @Override
    public String subject(Digest digest) {
        return digest.subject();
    }

    @Override
    public Class<Digest> facts() {
        return Digest.class;
    }

    @Override
    public Rendered write(Message message, Digest digest) {
        heatmap.putRowSet(
                message.id(),
                message.recipient(),
                message.subject(),
                digest.changes().stream()
                        .map(change -> new Pair(change.accountId(), change.partnerId()))
                        .toList());
        return mail.write(message.id(), digest, preferences.of(message.recipient()));
    }
}
