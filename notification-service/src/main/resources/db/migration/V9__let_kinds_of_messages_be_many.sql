-- A recipient has one open quiet period for each kind of digest; those that are open are for what partners report.
ALTER TABLE quiet_period ADD COLUMN kind text NOT NULL DEFAULT 'DIGEST';
ALTER TABLE quiet_period ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE quiet_period DROP CONSTRAINT quiet_period_recipient_key;
ALTER TABLE quiet_period ADD UNIQUE (recipient, kind);

-- What a mail brings besides its text, and until when it is held back; wall_clock_timer has the person's own time.
ALTER TABLE message
    ADD COLUMN parts jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN not_before timestamptz;
