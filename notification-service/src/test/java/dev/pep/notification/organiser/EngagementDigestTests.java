package dev.pep.notification.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.mail.Golden;
import dev.pep.notification.mail.MailTemplates;
import dev.pep.notification.mail.PublicLinks;
import dev.pep.notification.preference.Preference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngagementDigestTests {

    private static final Instant NOON = Instant.parse("2026-11-03T18:00:00Z");
    private static final UUID SPRING = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final UUID ALDER = new UUID(0, 1);

    private final EngagementDigestMail mail =
            new EngagementDigestMail(new MailTemplates(), new PublicLinks("https://pep.example", "/preferences"));

    @Test
    @DisplayName("E2: what differs in the end is told, by engagement and partner, with remarks as the partner's")
    void tellsTheNews() {
        EngagementDigest digest = EngagementDigest.of(List.of(
                        change(
                                ALDER,
                                "",
                                Step.OPEN,
                                Step.DECLINED,
                                "TIMING",
                                "Not <before> summer\nSorry",
                                "Contact 1"),
                        change(new UUID(0, 2), "Complete heatmap", Step.OPEN, Step.DONE, null, null, ""),
                        change(new UUID(0, 3), "slide.pdf", Step.OPEN, Step.ADDED, null, null, ""),
                        change(
                                new UUID(0, 4),
                                "",
                                Step.OPEN,
                                Step.REFUSED,
                                "Alder Cloud has no active contact.",
                                null,
                                "")))
                .orElseThrow();

        assertThat(digest.subject()).isEqualTo("4 updates on Spring co-sell");
        Golden.check(
                "engagement-answers",
                mail.write(digest, new Preference(15, 1440, "America/Chicago", "en-US", null, null)));
    }

    @Test
    @DisplayName("E2: one piece of news stands in the subject; a reason that is not known yet is another one")
    void putsOneIntoTheSubject() {
        assertThat(only(change(ALDER, "", Step.OPEN, Step.ACCEPTED, null, null, "Contact 1"))
                        .subject())
                .isEqualTo("Alder Cloud: Accepted (Spring co-sell)");
        assertThat(only(change(ALDER, "", Step.OPEN, Step.DECLINED, "LATER_REASON", null, "Contact 1"))
                        .subject())
                .isEqualTo("Alder Cloud: Declined: another reason (Spring co-sell)");
    }

    @Test
    @DisplayName("E3: what is done and undone, given and taken back, is no news; nor is what the organiser did")
    void tellsNetChanges() {
        EngagementChange done = change(ALDER, "Task", Step.OPEN, Step.DONE, null, null, "");
        EngagementChange reopened = later(change(ALDER, "Task", Step.DONE, Step.OPEN, null, null, ""), true);
        EngagementChange added = change(ALDER, "slide.pdf", Step.OPEN, Step.ADDED, null, null, "");
        EngagementChange withdrawn =
                later(change(ALDER, "slide.pdf", Step.ADDED, Step.WITHDRAWN, null, null, ""), false);

        assertThat(done.and(reopened).news()).isEmpty();
        assertThat(reopened.and(done).news()).isEmpty();
        assertThat(added.and(withdrawn).news()).isEmpty();
        assertThat(withdrawn.news().orElseThrow().words()).isEqualTo("Withdrew slide.pdf");
        assertThat(later(done, true).news()).isEmpty();
    }

    @Test
    @DisplayName("E2: a digest of any length is one mail of bounded length")
    void isBounded() {
        EngagementDigest digest = EngagementDigest.of(IntStream.range(0, 1070)
                        .mapToObj(task ->
                                change(new UUID(1, task), "Task", Step.OPEN, Step.DONE, null, "x".repeat(4000), ""))
                        .toList())
                .orElseThrow();

        assertThat(mail.write(digest, Preference.DEFAULT).text())
                .contains("and 1,020 more")
                .hasSizeLessThan(40_000);
    }

    private static EngagementDigest only(EngagementChange change) {
        return EngagementDigest.of(List.of(change)).orElseThrow();
    }

    private static EngagementChange later(EngagementChange change, boolean own) {
        Instant at = NOON.plusSeconds(1);
        return new EngagementChange(
                change.engagementId(),
                change.title(),
                change.partnerName(),
                change.matter(),
                change.name(),
                change.before(),
                change.after(),
                change.reason(),
                change.remark(),
                change.by(),
                own,
                at,
                at);
    }

    private static EngagementChange change(
            UUID matter,
            String name,
            Step before,
            Step after,
            @Nullable String reason,
            @Nullable String remark,
            String by) {
        return new EngagementChange(
                SPRING,
                "Spring co-sell",
                "Alder Cloud",
                matter,
                name,
                before,
                after,
                reason,
                remark,
                by,
                false,
                NOON,
                NOON);
    }
}
