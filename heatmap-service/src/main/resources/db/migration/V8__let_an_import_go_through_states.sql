-- An import is checked, looked at, applied and perhaps undone; the imports so far were applied at once.
ALTER TABLE account_import
    ADD COLUMN state text NOT NULL DEFAULT 'APPLIED' CHECK (state IN
        ('MAPPING', 'CHECKING', 'READY', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'FAILED', 'DISCARDED')),
    ADD COLUMN format text NOT NULL DEFAULT 'CSV' CHECK (format IN ('CSV', 'XLSX')),
    -- Counts the jobs of the import, and the tries of the job at hand.
    ADD COLUMN round integer NOT NULL DEFAULT 0,
    ADD COLUMN tries integer NOT NULL DEFAULT 0,
    ADD COLUMN work_done integer NOT NULL DEFAULT 0,
    ADD COLUMN work_total integer NOT NULL DEFAULT 0,
    ADD COLUMN left_out integer NOT NULL DEFAULT 0,
    ADD COLUMN duplicates integer NOT NULL DEFAULT 0,
    -- Rejected rows whose account nobody can tell: while there are any, "left out" is not certain.
    ADD COLUMN without_key integer NOT NULL DEFAULT 0,
    ADD COLUMN removed integer NOT NULL DEFAULT 0,
    ADD COLUMN kept integer NOT NULL DEFAULT 0,
    ADD COLUMN remove_left_out boolean NOT NULL DEFAULT false,
    -- The version of the account list that the file was compared with; null if it was never.
    ADD COLUMN list_version bigint,
    ADD COLUMN notice text NOT NULL DEFAULT '',
    -- Who asked for the job at hand.
    ADD COLUMN actor text NOT NULL DEFAULT '',
    ADD COLUMN actor_name text NOT NULL DEFAULT '',
    ADD COLUMN applied_at timestamptz,
    ADD COLUMN applied_by text,
    ADD COLUMN undone_at timestamptz,
    ADD COLUMN undone_by text,
    ADD COLUMN header text NOT NULL DEFAULT '',
    ADD COLUMN samples jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN mapping jsonb NOT NULL DEFAULT '{}';

UPDATE account_import SET applied_at = imported_at, applied_by = imported_by;

CREATE UNIQUE INDEX account_import_at_work ON account_import ((true)) WHERE state IN ('APPLYING', 'UNDOING');

ALTER TABLE account_import_rejection ADD COLUMN duplicate boolean NOT NULL DEFAULT false;

-- Counts what has changed the account list, so that a comparison with an older list is known as such.
CREATE TABLE account_list (version bigint NOT NULL);
INSERT INTO account_list VALUES (0);
