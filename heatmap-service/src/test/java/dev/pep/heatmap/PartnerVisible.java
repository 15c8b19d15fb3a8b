package dev.pep.heatmap;

import dev.pep.platform.test.Canaries.Visible;
import dev.pep.platform.test.Canaries.Working;
import java.util.List;

/** All that a partner may see of the database; what is not here holds a canary. */
final class PartnerVisible {

    private static final String ASKED_ACCOUNT =
            "id IN (SELECT account_id FROM report_request_account WHERE request_id = :request)";
    private static final String OWN_REQUEST = "id = :request";
    private static final String OWN_PARTNER = "partner_id = :partner";
    private static final String OWN_LINK = "link_id IN (SELECT id FROM link WHERE subject_id = :request)";

    static final List<Visible> COLUMNS = List.of(
            new Visible("account.name", ASKED_ACCOUNT, "H7: what the partner reports on"),
            new Visible("account.city", ASKED_ACCOUNT, "H7: tells accounts of one name apart"),
            new Visible("account.state", ASKED_ACCOUNT, "H7: tells accounts of one name apart"),
            new Visible("account.country", ASKED_ACCOUNT, "H7: tells accounts of one name apart"),
            new Visible("link.purpose", "subject_id = :request", "product section 7: what the partner's link is for"),
            new Visible("report_request.partner_name", OWN_REQUEST, "H7: the partner's own name"),
            new Visible("report_request.requester_name", OWN_REQUEST, "H6: who asks, by name"),
            new Visible("report_request.message", OWN_REQUEST, "H5: was written for the partner"),
            new Visible("partner_contact.name", OWN_PARTNER, "H7: the partner's own people"),
            new Visible("partner_report.notes", OWN_PARTNER, "H7: the partner's own words"),
            new Visible("partner_report.reported_by", OWN_PARTNER, "H7: the partner's own people"),
            new Visible("partner_report_change.field", OWN_PARTNER, "H7: which answer was changed"),
            new Visible("partner_report_change.contact_name", OWN_PARTNER, "H7: whose edit came first"),
            new Visible("partner_report_change.before", OWN_PARTNER, "H7: the partner's own answers"),
            new Visible("partner_report_change.after", OWN_PARTNER, "H7: the partner's own answers"),
            new Visible("partner_edit_answer.field", OWN_LINK, "H7: a repeated edit gets its answer again"),
            new Visible("partner_edit_answer.answer", OWN_LINK, "H7: a repeated edit gets its answer again"));

    static final List<Working> WORKING = List.of(
            new Working("scheduled_tasks", true, "timers are found by their names"),
            new Working("outbox", false, "what is in it is sent, and only the relay reads it"));

    private PartnerVisible() {}
}
