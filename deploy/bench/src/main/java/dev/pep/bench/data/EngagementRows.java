package dev.pep.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes engagements: of ten one is a draft, one is cancelled, and eight have twelve partners that do their tasks. */
record EngagementRows(Plan plan) {

    static final String ENGAGEMENT =
            "id, version, type, title, ou, segments, ous, industries, statuses, zone, first_day,"
                    + " last_day, organiser_email, organiser_name, created_at, changed_at, changed_by_email, changed_by_name,"
                    + " published_at, cancelled_at, cancel_reason";
    static final String INVITATION = "id, version, engagement_id, partner_id, partner_name, accounts, sent_at,"
            + " expires_at, opened_at, accepted_at, declined_at";
    static final String TASK = "id, version, engagement_id, invitation_id, partner_id, partner_name, kind, due_on,"
            + " due_by_hand, open_since, done_at";

    private static final int PARTNERS = 12;
    private static final List<String> KINDS = List.of("HEATMAP", "SHOWCASE_RECORDING", "SUPERPOWER_SLIDE", "PREP_CALL");
    private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;
    private static final Duration ANSWER = Duration.ofDays(14);

    void engagement(int number, StringBuilder text) {
        Dice dice = new Dice(number, 31);
        String ou = Vocabulary.UNIT[dice.skewed(Vocabulary.UNIT.length)];
        Instant changed = changed(number);
        LocalDate first = firstDay(number);
        String organiser = "coordinator." + dice.below(40);
        new CopyRow(text)
                .add(Ids.ENGAGEMENT.of(number))
                .add(0)
                .add(dice.of("CO_SELL", "ACCELERATE", "SHOWCASE"))
                .add("%s %s %d"
                        .formatted(dice.of(Vocabulary.INDUSTRY), dice.of("in spring", "in autumn", "again"), number))
                .add(ou)
                .add(some(dice, Vocabulary.SEGMENT))
                .add(List.of(ou))
                .add(some(dice, Vocabulary.INDUSTRY))
                .add(dice.happens(0.3) ? List.of(dice.of("TARGET", "PAST_CUSTOMER")) : List.of())
                .add("America/Chicago")
                .add(first)
                .add(first.plusDays(14))
                .add(organiser + "@pep.example")
                .add("Coordinator " + dice.below(40))
                .add(changed)
                .add(changed)
                .add(organiser + "@pep.example")
                .add("Coordinator")
                .add(isDraft(number) ? null : changed)
                .add(isCancelled(number) ? changed : null)
                .add(isCancelled(number) ? "Not now" : null)
                .end();
    }

    void invitations(int engagement, StringBuilder text) {
        for (int place = 0; place < invited(engagement); place++) {
            Instant sent = changed(engagement);
            boolean accepted = accepted(engagement, place);
            new CopyRow(text)
                    .add(Ids.INVITATION.of(invitation(engagement, place)))
                    .add(0)
                    .add(Ids.ENGAGEMENT.of(engagement))
                    .add(Ids.PARTNER.of(partner(engagement, place)))
                    .add(Rows.partnerName(partner(engagement, place)))
                    .add(100)
                    .add(sent)
                    .add(sent.plus(ANSWER))
                    .add(sent)
                    .add(accepted ? sent : null)
                    .add(!accepted && place % 3 == 0 ? sent : null)
                    .end();
        }
    }

    void tasks(int engagement, StringBuilder text) {
        for (int place = 0; place < invited(engagement); place++) {
            if (accepted(engagement, place)) {
                for (int kind = 0; kind < KINDS.size(); kind++) {
                    task(engagement, place, kind, text);
                }
            }
        }
    }

    private void task(int engagement, int place, int kind, StringBuilder text) {
        Instant since = changed(engagement);
        boolean done = new Dice(engagement * 100L + place * 4L + kind, 32).happens(0.6);
        new CopyRow(text)
                .add(Ids.TASK.of(invitation(engagement, place) * KINDS.size() + kind))
                .add(0)
                .add(Ids.ENGAGEMENT.of(engagement))
                .add(Ids.INVITATION.of(invitation(engagement, place)))
                .add(Ids.PARTNER.of(partner(engagement, place)))
                .add(Rows.partnerName(partner(engagement, place)))
                .add(KINDS.get(kind))
                .add(firstDay(engagement).minusDays(7L * kind))
                .add(false)
                .add(since)
                .add(done ? since : null)
                .end();
    }

    private static boolean isDraft(int engagement) {
        return engagement % 10 == 0;
    }

    private static boolean isCancelled(int engagement) {
        return engagement % 10 == 1;
    }

    private static int invited(int engagement) {
        return isDraft(engagement) ? 0 : PARTNERS;
    }

    private static boolean accepted(int engagement, int place) {
        return engagement % 4 != 3 && place % 2 == 0;
    }

    private static long invitation(int engagement, int place) {
        return (long) engagement * PARTNERS + place;
    }

    private int partner(int engagement, int place) {
        return 1 + (engagement * 7 + place) % plan.partners();
    }

    private Instant changed(int engagement) {
        return plan.now().minus(Duration.ofMinutes(new Dice(engagement, 33).below(MINUTES_OF_A_YEAR)));
    }

    private LocalDate firstDay(int engagement) {
        return LocalDate.ofInstant(plan.now(), ZoneOffset.UTC).plusDays(new Dice(engagement, 34).below(200) - 60L);
    }

    /** None, one or two of them. */
    private static List<String> some(Dice dice, String[] words) {
        return List.of(dice.of(words), dice.of(words)).subList(0, dice.below(3));
    }
}
