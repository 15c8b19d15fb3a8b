package dev.pep.engagement.invitation;

import dev.pep.platform.event.EventStamp;
import java.util.List;

/** What happened to an invitation, as the invitation registers it. */
public sealed interface InvitationAct {

    Invitation invitation();

    EventStamp stamp();

    record Sent(Invitation invitation, EventStamp stamp, List<Recipient> recipients) implements InvitationAct {}

    /** One contact got a new link; or its first one, if it was added later. */
    record SentAgain(Invitation invitation, EventStamp stamp, Recipient recipient, boolean added)
            implements InvitationAct {}

    record Reminded(Invitation invitation, EventStamp stamp, List<Recipient> recipients) implements InvitationAct {}

    record Opened(Invitation invitation, EventStamp stamp) implements InvitationAct {}

    record Accepted(Invitation invitation, EventStamp stamp) implements InvitationAct {}

    record Declined(Invitation invitation, EventStamp stamp) implements InvitationAct {}

    record Withdrawn(Invitation invitation, EventStamp stamp, List<Recipient> recipients) implements InvitationAct {}

    record Expired(Invitation invitation, EventStamp stamp, List<Recipient> recipients) implements InvitationAct {}

    record Left(Invitation invitation, EventStamp stamp, List<Recipient> recipients) implements InvitationAct {}
}
