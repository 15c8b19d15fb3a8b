CREATE TABLE report_request (
    id             uuid PRIMARY KEY,
    partner_id     uuid        NOT NULL REFERENCES partner,
    partner_name   text        NOT NULL,
    requested_by   text        NOT NULL,
    requester_name text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    due_on         date,
    message        text,
    accounts       integer     NOT NULL,
    -- Operating units of its accounts at the time of sending: who is aligned with all of them may see the request.
    ous            text[]      NOT NULL,
    expires_at     timestamptz NOT NULL,
    opened_at      timestamptz,
    last_change_at timestamptz,
    done_at        timestamptz,
    revoked_at     timestamptz,
    state          text        NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN revoked_at IS NOT NULL THEN 'REVOKED'
            WHEN done_at IS NOT NULL THEN 'DONE'
            WHEN last_change_at IS NOT NULL THEN 'IN_PROGRESS'
            WHEN opened_at IS NOT NULL THEN 'OPENED'
            ELSE 'SENT'
        END) STORED
);

CREATE INDEX report_request_newest ON report_request (requested_at DESC, id DESC);
CREATE INDEX report_request_by_requester ON report_request (requested_by, requested_at DESC, id DESC);
CREATE INDEX report_request_by_ous ON report_request USING gin (ous);

CREATE TABLE report_request_account (
    request_id  uuid NOT NULL REFERENCES report_request,
    account_id  uuid NOT NULL REFERENCES account,
    answered_at timestamptz,
    PRIMARY KEY (request_id, account_id)
);

CREATE INDEX report_request_account_by_account ON report_request_account (account_id);

-- A link is a secret for one contact and one request; only the secret's hash is kept.
CREATE TABLE report_link (
    id          uuid PRIMARY KEY,
    request_id  uuid        NOT NULL REFERENCES report_request,
    contact_id  uuid        NOT NULL REFERENCES partner_contact,
    generation  integer     NOT NULL,
    secret_hash bytea       NOT NULL UNIQUE,
    opened_at   timestamptz,
    UNIQUE (request_id, contact_id)
);

CREATE INDEX report_link_by_contact ON report_link (contact_id);

-- Answers to requests that carried an idempotency key, so that a repeat gets the same answer.
CREATE TABLE idempotent_answer (
    owner       text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    answer      jsonb,
    at          timestamptz NOT NULL,
    PRIMARY KEY (owner, key)
);
