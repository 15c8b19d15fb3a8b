-- What one poll brought for one quiet period, as a JSON array: an insert for each recipient instead of one for each change.
-- The changes of an account and partner are joined when they are read.
CREATE TABLE pending_changes (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    quiet_period_id uuid NOT NULL REFERENCES quiet_period ON DELETE CASCADE,
    changes         text NOT NULL
);
CREATE INDEX pending_changes_of_period ON pending_changes (quiet_period_id, id);
-- To compress takes longer than to write, and the rows live for minutes.
ALTER TABLE pending_changes ALTER COLUMN changes SET STORAGE EXTERNAL;

INSERT INTO pending_changes (quiet_period_id, changes)
SELECT quiet_period_id, json_agg(change)::text
FROM pending_change
GROUP BY quiet_period_id;

DROP TABLE pending_change;
