-- What a partner says of an account. Each field counts its own revisions, so that a stale edit of one field is seen.
CREATE TABLE partner_report (
    account_id      uuid    NOT NULL REFERENCES account,
    partner_id      uuid    NOT NULL REFERENCES partner,
    status          text CHECK (status IN ('TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER')),
    business        boolean NOT NULL DEFAULT false,
    it              boolean NOT NULL DEFAULT false,
    exec_level      boolean,
    notes           text    NOT NULL DEFAULT '' CHECK (length(notes) <= 4000),
    status_rev      integer NOT NULL DEFAULT 0,
    business_rev    integer NOT NULL DEFAULT 0,
    it_rev          integer NOT NULL DEFAULT 0,
    exec_level_rev  integer NOT NULL DEFAULT 0,
    notes_rev       integer NOT NULL DEFAULT 0,
    reported_by     text,
    reported_at     timestamptz,
    blank           boolean NOT NULL GENERATED ALWAYS AS (
        status IS NULL AND NOT business AND NOT it AND exec_level IS NULL AND notes = '') STORED,
    PRIMARY KEY (account_id, partner_id)
);

CREATE INDEX partner_report_by_status ON partner_report (status, account_id) WHERE NOT blank;
CREATE INDEX partner_report_by_partner ON partner_report (partner_id, status, account_id) WHERE NOT blank;

-- Every change of a report, for the account's history and for telling one contact what the other did.
CREATE TABLE partner_report_change (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    account_id   uuid        NOT NULL,
    partner_id   uuid        NOT NULL,
    request_id   uuid        NOT NULL REFERENCES report_request,
    contact_id   uuid        NOT NULL REFERENCES partner_contact,
    contact_name text        NOT NULL,
    field        text        NOT NULL,
    before       text,
    after        text,
    revision     integer     NOT NULL,
    at           timestamptz NOT NULL,
    UNIQUE (account_id, partner_id, field, revision),
    FOREIGN KEY (account_id, partner_id) REFERENCES partner_report
);

-- Answers to a partner's edits by the edit's own id, so that a repeat gets the same answer.
CREATE TABLE partner_edit_answer (
    link_id    uuid        NOT NULL REFERENCES report_link,
    change_id  uuid        NOT NULL,
    account_id uuid        NOT NULL,
    field      text        NOT NULL,
    answer     text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (link_id, change_id)
);

-- All that a partner-facing query may read of an account (H11).
CREATE VIEW partner_facing_account AS SELECT id, name, city, state, country FROM account;
