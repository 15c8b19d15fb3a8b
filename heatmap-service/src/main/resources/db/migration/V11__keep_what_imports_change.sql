-- What an import does to each account: shown before it is applied, and the way back afterwards.
CREATE TABLE account_import_change (
    import_id       uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('ADDED', 'CHANGED', 'REALIGNED', 'LEFT_OUT')),
    key             text NOT NULL,
    account_id      uuid NOT NULL,
    line            integer,
    -- field -> [old, new]
    changes         jsonb,
    -- The import whose account it was before.
    previous_import uuid,
    -- The whole account, if it was removed.
    removed         jsonb,
    -- Why it was not removed or not set back.
    kept            text CHECK (kept IN ('IN_USE', 'CHANGED_SINCE', 'KEY_TAKEN')),
    PRIMARY KEY (import_id, kind, key)
);

CREATE INDEX account_import_change_kept ON account_import_change (import_id, key) WHERE kept IS NOT NULL;
