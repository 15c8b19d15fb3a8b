package dev.pep.notification.request;

import org.springframework.stereotype.Component;

/** A contact gets a new link. */
@Component
class NewLinkKind extends RequestMailKind {

    NewLinkKind(ReportRequestWriter writer) {
        super(writer);
    }

    @Override
    public String name() {
        return "REPORT_LINK";
    }

    @Override
    public String title() {
        return "New link";
    }
}
