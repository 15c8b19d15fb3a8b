package dev.pep.notification.request;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.Audience;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;

/** What the kinds of mails have in common that bring a contact to a report. */
abstract class RequestMailKind implements MessageKind<RequestFacts> {

    private final ReportRequestWriter writer;

    RequestMailKind(ReportRequestWriter writer) {
        this.writer = writer;
    }

    @Override
    public final Audience audience() {
        return Audience.CONTACT;
    }

    @Override
    public final Class<RequestFacts> facts() {
        return RequestFacts.class;
    }

    @Override
    public final boolean waitsInQuietHours() {
        return false;
    }

    @Override
    public final Rendered write(Message message, RequestFacts facts) {
        return writer.write(message.subject(), facts);
    }
}
