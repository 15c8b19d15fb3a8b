package dev.pep.engagement.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.engagement.partner.NamedPartner;
import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.Side;
import dev.pep.platform.event.EventStamp;
import dev.pep.platform.problem.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationTests {

    private static final Instant SENT = Instant.parse("2026-11-02T09:15:00Z");
    private static final Instant END = SENT.plus(Duration.ofDays(14));
    private static final EventStamp ORGANISER = stamp(ActorKind.INTERNAL, "ECM Central 1", SENT);
    private static final EventStamp CONTACT = stamp(ActorKind.PARTNER, "Contact 1", SENT.plusSeconds(60));

    private final Invitation invitation = Invitation.send(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new NamedPartner(new UUID(0, 1), "Alder Cloud"),
            new Sending("Do come", 40, SENT, END),
            List.of(),
            ORGANISER);

    @Test
    @DisplayName("E2: an invitation stands where what has happened has brought it")
    void followsWhatHappens() {
        assertThat(invitation.state()).isEqualTo(InvitationState.SENT);
        invitation.open(CONTACT);
        assertThat(invitation.state()).isEqualTo(InvitationState.OPENED);
        invitation.decline(DeclineReason.TIMING, "Next year", CONTACT);
        assertThat(invitation.state()).isEqualTo(InvitationState.DECLINED);
        invitation.accept(CONTACT);
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
        invitation.leave(Side.PARTNER, "No budget", List.of(), CONTACT);
        assertThat(invitation.state()).isEqualTo(InvitationState.LEFT);
    }

    @Test
    @DisplayName("E2: an acceptance takes the place of a refusal with its reason and remark")
    void changesItsMind() {
        invitation.decline(DeclineReason.TIMING, "Next year", CONTACT);
        assertThat(invitation.answer())
                .isEqualTo(new Answer(null, CONTACT.occurredAt(), "Contact 1", DeclineReason.TIMING, "Next year"));
        invitation.accept(CONTACT);
        assertThat(invitation.answer()).isEqualTo(new Answer(CONTACT.occurredAt(), null, "Contact 1", null, null));
        assertThat(invitation.answer().at()).isEqualTo(CONTACT.occurredAt());
    }

    @Test
    @DisplayName("E2: what was accepted is neither declined nor withdrawn, and only that is left")
    void keepsToItsAnswer() {
        assertConflict("not-accepted", () -> invitation.leave(Side.PARTNER, null, List.of(), CONTACT));
        invitation.accept(CONTACT);
        assertConflict("invitation-accepted", () -> invitation.decline(DeclineReason.OTHER, null, CONTACT));
        assertConflict("invitation-accepted", () -> invitation.withdraw(null, List.of(), ORGANISER));
    }

    @Test
    @DisplayName("E2: an invitation that has ended takes no answer any more, however it ended")
    void staysEnded() {
        invitation.withdraw("Later", List.of(), ORGANISER);
        assertThat(invitation.state()).isEqualTo(InvitationState.WITHDRAWN);
        assertConflict("invitation-ended", () -> invitation.accept(CONTACT));
        assertConflict("invitation-ended", () -> invitation.decline(DeclineReason.OTHER, null, CONTACT));
    }

    @Test
    @DisplayName("E2: one that nobody answers expires")
    void expires() {
        invitation.expire(List.of(), ORGANISER);
        assertThat(invitation.state()).isEqualTo(InvitationState.EXPIRED);
        assertConflict("invitation-ended", () -> invitation.accept(CONTACT));
    }

    @Test
    @DisplayName("E2: after its time links are sent again only to contacts of partners that have accepted")
    void sendsNothingAfterItsTime() {
        Recipient contact =
                new Recipient(new UUID(0, 2), "Contact 1", "contact1@partner.example", null, UUID.randomUUID());
        EventStamp last = stamp(ActorKind.INTERNAL, "ECM Central 1", END.minusMillis(1));
        EventStamp late = stamp(ActorKind.INTERNAL, "ECM Central 1", END);
        invitation.decline(DeclineReason.TIMING, null, CONTACT);
        invitation.sendAgain(contact, false, last);
        assertConflict("invitation-ended", () -> invitation.sendAgain(contact, false, late));
        assertConflict("invitation-ended", () -> invitation.sendAgain(contact, true, late));
        invitation.accept(CONTACT);
        invitation.sendAgain(contact, false, late);
    }

    private static void assertConflict(String type, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.type()).isEqualTo(type));
    }

    private static EventStamp stamp(ActorKind kind, String name, Instant at) {
        return new EventStamp(UUID.randomUUID().toString(), at, new Actor(kind, name, name));
    }
}
