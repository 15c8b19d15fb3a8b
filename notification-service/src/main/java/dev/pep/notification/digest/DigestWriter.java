package dev.pep.notification.digest;

import dev.pep.notification.heatmap.HeatmapClient;
import dev.pep.notification.heatmap.HeatmapClient.Pair;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.MailWriter;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;
import dev.pep.notification.preference.Preferences;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes digests; the rows that the button opens are put in place before the mail leaves. */
@Component
class DigestWriter implements MailWriter {

    private final HeatmapClient heatmap;
    private final DigestMail mail;
    private final Preferences preferences;
    private final JsonMapper json;

    DigestWriter(HeatmapClient heatmap, DigestMail mail, Preferences preferences, JsonMapper json) {
        this.heatmap = heatmap;
        this.mail = mail;
        this.preferences = preferences;
        this.json = json;
    }

    @Override
    public boolean writes(MessageKind kind) {
        return kind == MessageKind.DIGEST;
    }

    @Override
    public Rendered write(Message message) {
        Digest digest = json.readValue(message.facts(), Digest.class);
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
