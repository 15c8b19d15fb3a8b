package dev.pep.notification.request;

import dev.pep.notification.mail.Counted;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.OneLine;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.mail.ZoneWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mail that asks a contact to report; what people typed is shown as they typed it, and never as markup. */
@Component
class ReportRequestMail {

    /** How links to reports begin. */
    private static final String ENTRY = "r";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final MailTemplates templates;
    private final PublicLinks links;

    ReportRequestMail(MailTemplates templates, PublicLinks links) {
        this.templates = templates;
        this.links = links;
    }

    Rendered write(String subject, RequestFacts facts, String secret, @Nullable Instant expiresAt) {
        String message = facts.message() == null ? "" : facts.message().strip();
        return templates.render(
                "report-request",
                new View(
                        subject,
                        OneLine.of(facts.contactName()),
                        OneLine.of(facts.askedBy()),
                        OneLine.of(facts.partnerName()),
                        Counted.of(facts.accounts(), "account"),
                        message.isEmpty() ? List.of() : message.lines().toList(),
                        !message.isEmpty(),
                        facts.dueOn() == null ? null : DAY.format(facts.dueOn()),
                        expiresAt == null ? null : expiry(expiresAt, facts.zone()),
                        links.link(ENTRY, secret),
                        links.host()));
    }

    private static String expiry(Instant at, @Nullable String wanted) {
        ZoneId shown = ZoneId.of(wanted != null && ZoneId.getAvailableZoneIds().contains(wanted) ? wanted : "UTC");
        return MOMENT.withZone(shown).format(at) + ", " + ZoneWords.of(shown);
    }

    private record View(
            String subject,
            String contactName,
            String askedBy,
            String partnerName,
            String accounts,
            List<String> messageLines,
            boolean hasMessage,
            @Nullable String dueOn,
            @Nullable String expiresAt,
            String link,
            String host) {}
}
