package dev.pep.notification.request;

import dev.pep.notification.message.PreviewView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A contact is asked to report; who asks can see the mail before, with a link that leads nowhere. */
@Component
class ReportRequestKind extends RequestMailKind {

    private final ReportRequestMail mail;
    private final Clock clock;

    ReportRequestKind(ReportRequestWriter writer, ReportRequestMail mail, Clock clock) {
        super(writer);
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "REPORT_REQUEST";
    }

    @Override
    public String title() {
        return "Report request";
    }

    @Override
    public Optional<PreviewView> preview(RequestFacts facts) {
        String subject = Subjects.request(facts, LocalDate.now(clock));
        return Optional.of(PreviewView.of(subject, mail.write(subject, facts, "preview", null)));
    }
}
