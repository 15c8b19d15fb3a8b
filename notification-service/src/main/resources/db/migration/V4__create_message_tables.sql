-- Every message to a person. The facts are kept, the mail is written when it is sent: a link's secret is never stored.
CREATE TABLE message (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL,
    recipient       text NOT NULL,
    recipient_name  text NOT NULL,
    subject         text NOT NULL,
    facts           jsonb NOT NULL,
    state           text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'SUPPRESSED')),
    round           int NOT NULL DEFAULT 1,
    attempts        int NOT NULL DEFAULT 0,
    tries_in_round  int NOT NULL DEFAULT 0,
    mailbox         text,
    turn_at         timestamptz,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    next_attempt_at timestamptz,
    reason          text
);
CREATE INDEX message_newest ON message (created_at DESC, id DESC);
CREATE INDEX message_newest_by_state ON message (state, created_at DESC, id DESC);

-- Each attempt to send a message and what came of it.
CREATE TABLE attempt (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_id          uuid NOT NULL REFERENCES message ON DELETE CASCADE,
    at                  timestamptz NOT NULL,
    outcome             text NOT NULL,
    detail              text,
    retry_after_seconds bigint
);
CREATE INDEX attempt_of_message ON attempt (message_id, id);

-- The mailboxes that we send from, and when each may be used next.
CREATE TABLE mailbox (
    address      text PRIMARY KEY,
    next_free_at timestamptz NOT NULL,
    paused_until timestamptz
);
