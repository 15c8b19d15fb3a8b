package dev.pep.notification.organiser;

import dev.pep.notification.mail.Counted;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.OneLine;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.mail.ZoneWords;
import dev.pep.notification.preference.Preference;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an organiser's digest as its reader reads dates, of bounded size however much has happened. */
@Component
class EngagementDigestMail {

    private static final int MOST = 50;
    private static final int LONGEST_REMARK = 300;

    private final MailTemplates templates;
    private final PublicLinks links;

    EngagementDigestMail(MailTemplates templates, PublicLinks links) {
        this.templates = templates;
        this.links = links;
    }

    Rendered write(EngagementDigest digest, Preference reader) {
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.localeOrDefault())
                .withZone(reader.zoneOrUtc());
        int rest = digest.news().size() - MOST;
        return templates
                .render(
                        "engagement-answers",
                        new View(
                                OneLine.of(digest.subject()),
                                digest.news().stream()
                                        .limit(MOST)
                                        .map(news -> row(news, moment))
                                        .toList(),
                                rest > 0 ? "and " + Counted.grouped(rest) + " more" : null,
                                links.engagements(),
                                ZoneWords.of(reader.zoneOrUtc()),
                                reader.zone() == null,
                                links.host(),
                                links.preferences(),
                                Counted.of(reader.delayMinutes(), "minute"),
                                reader.quietHours() != null))
                .withPreferences(links.preferences());
    }

    private Row row(News news, DateTimeFormatter moment) {
        return new Row(
                OneLine.of(news.title()),
                links.engagement(news.engagementId()),
                OneLine.of(news.partnerName()),
                OneLine.of(news.words()),
                remark(news.remark()),
                OneLine.of(news.by()),
                moment.format(news.at()).replace('\u202f', ' '));
    }

    private static @Nullable String remark(@Nullable String remark) {
        if (remark == null || remark.isBlank()) {
            return null;
        }
        String words = remark.strip();
        return words.length() <= LONGEST_REMARK ? words : words.substring(0, LONGEST_REMARK) + "…";
    }

    private record View(
            String subject,
            List<Row> rows,
            @Nullable String more,
            String all,
            String zone,
            boolean zoneUnknown,
            String host,
            String preferences,
            String delay,
            boolean quietHours) {}

    private record Row(
            String title,
            String link,
            String partner,
            String words,
            @Nullable String remark,
            String by,
            String at) {

        /** Returns whether there is a name. */
        boolean byKnown() {
            return !by.isEmpty();
        }
    }
}
