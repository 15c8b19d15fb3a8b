-- One open quiet period per recipient; its id becomes the id of the digest.
CREATE TABLE quiet_period (
    id              uuid PRIMARY KEY,
    recipient       text NOT NULL UNIQUE,
    first_change_at timestamptz NOT NULL,
    last_change_at  timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    latest_at       timestamptz NOT NULL,
    CHECK (last_change_at >= first_change_at AND due_at <= latest_at)
);

-- What is to be told when the quiet period ends: the first "before" and the last "after" of each account and partner.
CREATE TABLE pending_change (
    quiet_period_id uuid NOT NULL REFERENCES quiet_period ON DELETE CASCADE,
    account_id      uuid NOT NULL,
    partner_id      uuid NOT NULL,
    change          jsonb NOT NULL,
    PRIMARY KEY (quiet_period_id, account_id, partner_id)
);
