package dev.pep.notification.request;

import dev.pep.notification.heatmap.HeatmapClient;
import dev.pep.notification.heatmap.IssuedSecret;
import dev.pep.notification.heatmap.LinkEnded;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.MailWriter;
import dev.pep.notification.message.Message;
import dev.pep.notification.message.MessageKind;
import dev.pep.notification.message.NothingToSend;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes mails to partners at the moment of sending, with the link's secret fetched for this one mail. */
@Component
class ReportRequestWriter implements MailWriter {

    private final HeatmapClient heatmap;
    private final ReportRequestMail mail;
    private final JsonMapper json;

    ReportRequestWriter(HeatmapClient heatmap, ReportRequestMail mail, JsonMapper json) {
        this.heatmap = heatmap;
        this.mail = mail;
        this.json = json;
    }

    @Override
    public boolean writes(MessageKind kind) {
        return kind != MessageKind.DIGEST;
    }

    @Override
    public Rendered write(Message message) {
        Ask ask = json.readValue(message.facts(), Ask.class);
        try {
            IssuedSecret issued = heatmap.secret(ask.linkId());
            return mail.write(message.subject(), ask, issued.secret(), issued.expiresAt());
        } catch (LinkEnded ended) {
            throw new NothingToSend("The link has ended: the request was revoked, has expired or is done with");
        }
    }
}
