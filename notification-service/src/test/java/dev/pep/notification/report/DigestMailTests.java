package dev.pep.notification.report;

import static dev.pep.notification.report.DigestFixture.status;
import static dev.pep.notification.report.DigestFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.mail.Golden;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.preference.Preference;
import dev.pep.notification.preference.QuietHours;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DigestMailTests {

    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final Digest SMALL = new Digest(List.of(
            told(
                    1,
                    "Alder Cloud",
                    status(Status.TARGET, Status.ACTIVE_CUSTOMER),
                    new FieldChange("Notes", "none", "Talks <b>now</b> & \"soon\"", null, null)),
            told(2, "Alder Cloud", status(null, Status.PAST_CUSTOMER))));

    private final DigestMail mail = new DigestMail(
            new MailTemplates(), new PublicLinks("https://pep.example", "/preferences"), new ReportDigestSettings(50));

    @Test
    @DisplayName("H9: a digest is a table of account, partner, what changed and by whom, in the reader's zone")
    void writesTheDigest() {
        Golden.check("digest", mail.write(ID, SMALL, reader("America/Chicago", "en-US")));
    }

    @Test
    @DisplayName("H8: dates are written as the reader writes them, in the reader's zone, which is named")
    void writesDatesForTheReader() {
        String text = mail.write(ID, SMALL, reader("Europe/Berlin", "de-DE")).text();

        assertThat(text).contains("03.11.2026, 19:00").contains("Times are in Central European Time (Europe/Berlin).");
    }

    @Test
    @DisplayName("H8: who has chosen no zone is told that times are in UTC")
    void namesUtc() {
        String text = mail.write(ID, SMALL, reader(null, null)).text();

        assertThat(text)
                .contains("Nov 3, 2026, 6:00 PM")
                .contains("Times are in Coordinated Universal Time (UTC). You have not chosen a time zone yet.");
    }

    @Test
    @DisplayName("H9: a digest of any size shows 50 rows and links to the rest")
    void isBounded() {
        Digest large = new Digest(IntStream.range(0, 170)
                .mapToObj(account -> told(account, "Alder Cloud", status(null, Status.TARGET)))
                .toList());

        Rendered rendered = mail.write(ID, large, reader("UTC", "en-US"));

        assertThat(rendered.text())
                .contains("Account 49")
                .doesNotContain("Account 50")
                .contains("and 120 more");
        assertThat(rendered.html())
                .contains("href=\"https://pep.example/heatmap?rowSet=" + ID + "\">and 120 more</a>: Alder Cloud 120");
    }

    @Test
    @DisplayName("H9: a digest about 5,000 accounts stays readable: the rest is counted by partner, the largest first")
    void countsTheRestByPartner() {
        Digest large = new Digest(IntStream.range(0, 5000)
                .mapToObj(account ->
                        told(account, account % 4 == 0 ? "Birch Systems" : "Alder Cloud", status(null, Status.TARGET)))
                .toList());

        Rendered rendered = mail.write(ID, large, reader("UTC", "en-US"));

        assertThat(rendered.text())
                .startsWith("5,000 changes on 5,000 accounts by Alder Cloud and Birch Systems")
                .contains("and 4,950 more: Alder Cloud 3,713, Birch Systems 1,237");
        assertThat(rendered.html()).hasSizeLessThan(102_000); // beyond that some readers cut a mail
    }

    @Test
    @DisplayName("H9: however many partners there are and however long the words, the mail's size is bounded")
    void isBoundedAtItsWorst() {
        String nasty = "<\"&'>".repeat(400);
        Digest worst = new Digest(IntStream.range(0, 5000)
                .mapToObj(account -> told(
                        account,
                        nasty + account,
                        new FieldChange("Notes", nasty, nasty + "!", null, null),
                        status(Status.TARGET, Status.ACTIVE_CUSTOMER)))
                .toList());

        Rendered rendered = mail.write(ID, worst, reader("UTC", "en-US"));

        assertThat(rendered.text()).contains("and 4940 other partners");
        assertThat(rendered.html()).hasSizeLessThan(600_000);
    }

    @Test
    @DisplayName("H8: a digest names the place where its reader can ask for fewer")
    void namesThePreferences() {
        Preference quiet = new Preference(
                15, 1440, "UTC", "en-US", new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), true), null);

        Rendered rendered = mail.write(ID, SMALL, quiet);

        assertThat(rendered.preferences()).isEqualTo("https://pep.example/preferences");
        assertThat(rendered.text()).contains("and never in your quiet hours");
    }

    private static Preference reader(@Nullable String zone, @Nullable String locale) {
        return new Preference(15, 1440, zone, locale, null, null);
    }
}
