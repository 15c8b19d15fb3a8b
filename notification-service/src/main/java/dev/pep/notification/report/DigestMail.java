package dev.pep.notification.report;

import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.mail.ZoneWords;
import dev.pep.notification.preference.Preference;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a digest as its reader reads dates, of bounded size however many changes there are. */
@Component
class DigestMail {

    private final MailTemplates templates;
    private final PublicLinks links;
    private final ReportDigestSettings settings;

    DigestMail(MailTemplates templates, PublicLinks links, ReportDigestSettings settings) {
        this.templates = templates;
        this.links = links;
        this.settings = settings;
    }

    Rendered write(UUID id, Digest digest, Preference reader) {
        List<NetChange> changes = digest.changes();
        List<NetChange> rest = changes.subList(Math.min(settings.rows(), changes.size()), changes.size());
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.localeOrDefault())
                .withZone(reader.zoneOrUtc());
        Rendered mail = templates.render(
                "digest",
                new DigestView(
                        digest.subject(),
                        changes.stream()
                                .limit(settings.rows())
                                .map(change -> DigestView.Row.of(change, moment))
                                .toList(),
                        rest.isEmpty() ? null : DigestView.More.of(rest),
                        ZoneWords.of(reader.zoneOrUtc()),
                        reader.zone() == null,
                        links.rowSet(id),
                        links.host(),
                        links.preferences(),
                        counted(reader.delayMinutes()),
                        reader.quietHours() != null));
        return mail.withPreferences(links.preferences());
    }

    private static String counted(int minutes) {
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
