package dev.pep.engagement.invitation;

import dev.pep.platform.event.EventStamp;
import dev.pep.platform.link.OpenLink;
import java.util.UUID;

/** A partner's contact with the invitation that its link opens. */
public record Guest(OpenLink opened, Invitation invitation) {

    public UUID contactId() {
        return opened.link().contactId();
    }

    /** Returns the stamp of what the contact does, under its name. */
    public EventStamp sign(EventStamp stamp) {
        return opened.sign(stamp);
    }
}
