package dev.pep.notification.request;

import dev.pep.notification.heatmap.HeatmapClient;
import dev.pep.notification.heatmap.IssuedSecret;
import dev.pep.notification.heatmap.LinkEnded;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.NothingToSend;
import org.springframework.stereotype.Component;

/** Writes mails to contacts at the moment of sending, with the link's secret fetched for this one mail. */
@Component
class ReportRequestWriter {

    private final HeatmapClient heatmap;
    private final ReportRequestMail mail;

    ReportRequestWriter(HeatmapClient heatmap, ReportRequestMail mail) {
        this.heatmap = heatmap;
        this.mail = mail;
    }

    Rendered write(String subject, RequestFacts facts) {
        try {
            IssuedSecret issued = heatmap.secret(facts.linkId());
            return mail.write(subject, facts, issued.secret(), issued.expiresAt());
        } catch (LinkEnded ended) {
            throw new NothingToSend("The link has ended: the request was revoked, has expired or is done with");
        }
    }
}
