package dev.pep.event;

/** The names of PEP's Kafka topics: one per aggregate, keyed by the aggregate's id. */
public final class Topics {

    /** Accounts with their whole state (compacted); the key is the account's id, a null value a removal. */
    public static final String ACCOUNT = "pep.account.v1";

    /** Partners with their contacts (compacted); the key is the partner's id, a null value a removal. */
    public static final String PARTNER = "pep.partner.v1";

    /** What happens to a report request; the key is the request's id. */
    public static final String REPORT_REQUEST = "pep.report-request.v1";

    /** What partners report of accounts; the key is the account's id and the partner's id, joined by a colon. */
    public static final String PARTNER_REPORT = "pep.partner-report.v1";

    /** What became of messages to people; the key is the message's id. */
    public static final String NOTIFICATION = "pep.notification.v1";

    /** What happens to an engagement, kept for good; the key is the engagement's id. */
    public static final String ENGAGEMENT = "pep.engagement.v1";

    private Topics() {}
}
