package dev.pep.notification.week;

import dev.pep.notification.mail.MailPart;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Message;
import dev.pep.notification.preference.Preference;
import dev.pep.notification.visit.VisitDigest;
import dev.pep.notification.visit.VisitDigestKind;
import dev.pep.platform.timer.WallClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells a host each Monday who comes, with an entry for the calendar. */
class WeekDigestKind extends VisitDigestKind {

    @Override
    public String name() {
        return "VISIT_WEEK";
    }

    @Override
    public String title() {
        return "Who visits this week";
    }

    @Override
    public Optional<Function<Preference, WallClock>> moment(Instant now) {
        return Optional.of(reader -> WallClock.nextMonday(now, reader.zoneOrUtc()));
    }

    @Override
    public Rendered write(Message message, VisitDigest digest) {
        return super.write(message, digest)
                .with(List.of(
                        MailPart.calendar("week.ics", "PUBLISH", digest.news().toString())));
    }
}
