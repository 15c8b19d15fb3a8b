-- The accounts that a person has seen in a preview: what was seen is what is sent.
CREATE TABLE account_selection (
    id       uuid PRIMARY KEY,
    owner    text        NOT NULL,
    accounts uuid[]      NOT NULL,
    made_at  timestamptz NOT NULL
);

CREATE INDEX account_selection_by_owner ON account_selection (owner, made_at);

-- An accepted order to ask partners; it is worked off one partner, and one transaction, after the other.
CREATE TABLE sending (
    id          uuid PRIMARY KEY,
    owner       text        NOT NULL,
    owner_name  text        NOT NULL,
    due_on      date,
    message     text,
    expires_at  timestamptz NOT NULL,
    accepted_at timestamptz NOT NULL,
    -- Counts its retries, each of which has a timer of its own.
    round       integer     NOT NULL DEFAULT 1
);

CREATE INDEX sending_by_owner ON sending (owner, accepted_at DESC, id DESC);

CREATE TABLE sending_partner (
    sending_id   uuid    NOT NULL REFERENCES sending,
    partner_id   uuid    NOT NULL REFERENCES partner,
    partner_name text    NOT NULL,
    position     integer NOT NULL,
    accounts     uuid[]  NOT NULL,
    state        text    NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'NOTHING')),
    attempts     integer NOT NULL DEFAULT 0,
    request_id   uuid REFERENCES report_request,
    recipients   integer NOT NULL DEFAULT 0,
    reason       text,
    PRIMARY KEY (sending_id, partner_id)
);

CREATE INDEX report_request_by_partner ON report_request (partner_id, requested_at DESC, id DESC);
