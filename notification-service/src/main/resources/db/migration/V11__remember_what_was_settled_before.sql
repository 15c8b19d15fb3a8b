-- The last event that a poll's changes come from: a digest's id is made of the last one that it tells of.
ALTER TABLE pending_changes
    ADD COLUMN last_event text,
    ADD COLUMN last_at timestamptz;

-- What a message is about, if that is one thing; and for a digest, when the last change happened that it tells of.
ALTER TABLE message
    ADD COLUMN about text,
    ADD COLUMN until timestamptz;

-- What became of messages before this database began, as pep.notification.v1 tells.
CREATE TABLE settled_message (
    id        uuid PRIMARY KEY,
    state     text NOT NULL CHECK (state IN ('SENT', 'FAILED')),
    at        timestamptz NOT NULL,
    attempts  int NOT NULL,
    transport text,
    reason    text
);

-- Until when people were told by digests before this database began; no recipient: all, no subject: of everything.
CREATE TABLE told_until (
    kind         text NOT NULL,
    recipient_id text NOT NULL,
    subject_id   text NOT NULL,
    until        timestamptz NOT NULL,
    PRIMARY KEY (kind, recipient_id, subject_id)
);

-- Whether the database knows what was settled before it; one with work in it needs to know nothing.
CREATE TABLE database_standing (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    catching_up boolean NOT NULL,
    since       timestamptz NOT NULL
);
INSERT INTO database_standing (catching_up, since)
SELECT false, now()
WHERE EXISTS (SELECT FROM message) OR EXISTS (SELECT FROM quiet_period) OR EXISTS (SELECT FROM preference);
