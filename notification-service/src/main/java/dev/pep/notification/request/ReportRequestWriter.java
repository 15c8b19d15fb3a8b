package dev.pep.notification.request;

import dev.pep.notification.mail.Rendered;
import dev.pep.notification.message.NothingToSend;
import dev.pep.platform.link.IssuedSecret;
import dev.pep.platform.link.IssuedSecrets;
import dev.pep.platform.link.LinkNoLongerNeeded;
import org.springframework.stereotype.Component;

/** Writes mails to contacts at the moment of sending, with the link's secret fetched for this one mail. */
@Component
class ReportRequestWriter {

    /** Who owns the links of report requests. */
    private static final String OWNER = "heatmap";

    private final IssuedSecrets secrets;
    private final ReportRequestMail mail;

    ReportRequestWriter(IssuedSecrets secrets, ReportRequestMail mail) {
        this.secrets = secrets;
        this.mail = mail;
    }

    Rendered write(String subject, RequestFacts facts) {
        try {
            IssuedSecret issued = secrets.of(OWNER, facts.linkId());
            return mail.write(subject, facts, issued.secret(), issued.expiresAt());
        } catch (LinkNoLongerNeeded ended) {
            throw new NothingToSend("The link has ended: the request was revoked, has expired or is done");
        }
    }
}
