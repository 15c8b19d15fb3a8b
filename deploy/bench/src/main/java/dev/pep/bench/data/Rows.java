package dev.pep.bench.data;

import java.time.Duration;
import java.time.Instant;

/** Writes the rows of each table; the columns are named, so that what a migration adds gets its default. */
record Rows(Plan plan) {

    static final String PARTNER = "id, name, short_name, active, version, changed_at";
    static final String CONTACT = "id, partner_id, name, email, role, active, position";
    static final String ACCOUNT =
            "id, key, name, domain, city, state, country, segment, ou, industry, ecm, sellers, last_report_at, import_id";
    static final String REQUEST = "id, partner_id, partner_name, requested_by, requester_name, requested_at, accounts,"
            + " ous, expires_at, opened_at";
    static final String ASKED = "request_id, account_id";
    static final String LINK = "id, purpose, subject_id, contact_id, generation, secret_hash, expires_at, opened_at";
    static final String REPORT = "account_id, partner_id, status, business, it, exec_level, notes, status_rev,"
            + " business_rev, it_rev, exec_level_rev, notes_rev, reported_by, reported_at";

    private static final Duration OPEN = Duration.ofDays(365);
    private static final String[] KINDS = {"Consulting", "Systems", "Partners", "Digital", "Cloud", "Advisory"};

    void partner(int number, StringBuilder text) {
        new CopyRow(text)
                .add(Ids.PARTNER.of(number))
                .add(partnerName(number))
                .add("P" + number)
                .add(true)
                .add(1)
                .add(plan.now())
                .end();
    }

    static String partnerName(int number) {
        Dice dice = new Dice(number, 4);
        return "%s %s %03d".formatted(dice.of(Vocabulary.FIRST), dice.of(KINDS), number);
    }

    void contact(int number, StringBuilder text) {
        new CopyRow(text)
                .add(Ids.CONTACT.of(number))
                .add(Ids.PARTNER.of(number))
                .add(contactName(number))
                .add("contact1@partner" + number + ".example")
                .add("CONTACT")
                .add(true)
                .add(0)
                .end();
    }

    static String contactName(int partner) {
        return "Contact 1 of partner " + partner;
    }

    void account(int number, StringBuilder text) {
        Account account = Account.of(number);
        Instant last = Report.of(number, plan).stream()
                .map(Report::at)
                .max(Instant::compareTo)
                .orElseThrow();
        new CopyRow(text)
                .add(Ids.ACCOUNT.of(number))
                .add(account.key())
                .add(account.name())
                .add(account.domain())
                .add(account.city())
                .add(account.state())
                .add(account.country())
                .add(account.segment())
                .add(account.ou())
                .add(account.industry())
                .add(account.ecm())
                .add(account.sellers())
                .add(last)
                .add(Ids.IMPORT.of(1))
                .end();
    }

    void request(int number, StringBuilder text) {
        new CopyRow(text)
                .add(Ids.REQUEST.of(number))
                .add(Ids.PARTNER.of(number))
                .add(partnerName(number))
                .add("ecm.central.1@pep.example")
                .add("ECM Central 1")
                .add(plan.now())
                .add(plan.askedOfEach())
                .add("{US Central}")
                .add(plan.now().plus(OPEN))
                .add(plan.now())
                .end();
    }

    /** The first accounts are asked for, each by the request of its home partner. */
    void asked(int account, StringBuilder text) {
        new CopyRow(text)
                .add(Ids.REQUEST.of(plan.home(account)))
                .add(Ids.ACCOUNT.of(account))
                .end();
    }

    void link(int number, StringBuilder text) {
        new CopyRow(text)
                .add(Ids.LINK.of(number))
                .add("report")
                .add(Ids.REQUEST.of(number))
                .add(Ids.CONTACT.of(number))
                .add(1)
                .add("\\x%064x".formatted(number))
                .add(plan.now().plus(OPEN))
                .add(plan.now())
                .end();
    }

    void reports(int account, StringBuilder text) {
        for (Report report : Report.of(account, plan)) {
            new CopyRow(text)
                    .add(Ids.ACCOUNT.of(account))
                    .add(Ids.PARTNER.of(report.partner()))
                    .add(report.status())
                    .add(report.business())
                    .add(report.it())
                    .add(report.execLevel())
                    .add(report.notes())
                    .add(report.status() == null ? 0 : 1)
                    .add(report.business() ? 1 : 0)
                    .add(report.it() ? 1 : 0)
                    .add(report.execLevel() == null ? 0 : 1)
                    .add(report.notes().isEmpty() ? 0 : 1)
                    .add(contactName(report.partner()))
                    .add(report.at())
                    .end();
        }
    }
}
