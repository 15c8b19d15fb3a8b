package dev.pep.notification.invitation;

import dev.pep.notification.mail.Counted;
import dev.pep.notification.mail.MailTemplates;
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

/** Writes the emails with which a partner comes to an invitation; what people typed is never taken for markup. */
@Component
class InvitationMail {

    /** How links to an engagement begin. */
    private static final String ENTRY = "e";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final MailTemplates templates;
    private final PublicLinks links;

    InvitationMail(MailTemplates templates, PublicLinks links) {
        this.templates = templates;
        this.links = links;
    }

    /**
     * Writes it.
     *
     * @param answerable whether an answer is still asked for
     */
    Rendered write(String subject, InvitationWords words, InvitationFacts facts, String secret, boolean answerable) {
        Occasion occasion = facts.occasion();
        return templates.render(
                "engagement-invitation",
                new View(
                        subject,
                        facts.contactName(),
                        words,
                        occasion.typeWords(),
                        occasion.days(),
                        facts.accounts() == null ? null : Counted.of(facts.accounts(), "account"),
                        Quote.of(occasion.description()),
                        Quote.of(facts.message()),
                        answerable ? moment(facts.expiresAt(), facts.zone()) : null,
                        facts.partnerName(),
                        occasion.organiser(),
                        links.link(ENTRY, secret),
                        links.host()));
    }

    private static String moment(Instant at, String zone) {
        ZoneId shown = ZoneId.of(zone);
        return MOMENT.withZone(shown).format(at) + ", " + ZoneWords.of(shown);
    }

    private record View(
            String subject,
            String contactName,
            InvitationWords words,
            String type,
            @Nullable String days,
            @Nullable String accounts,
            @Nullable Quote description,
            @Nullable Quote message,
            @Nullable String answerBy,
            String partnerName,
            String organiser,
            String link,
            String host) {}

    /** What somebody typed, line by line. */
    record Quote(List<String> lines) {

        static @Nullable Quote of(@Nullable String text) {
            return text == null || text.isBlank()
                    ? null
                    : new Quote(text.strip().lines().toList());
        }
    }
}
