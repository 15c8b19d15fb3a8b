CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE account_import (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    file_name    text        NOT NULL,
    rows         integer     NOT NULL,
    added        integer     NOT NULL,
    changed      integer     NOT NULL,
    realigned    integer     NOT NULL,
    unchanged    integer     NOT NULL,
    rejected     integer     NOT NULL,
    imported_at  timestamptz NOT NULL,
    imported_by  text        NOT NULL
);

CREATE INDEX account_import_newest ON account_import (imported_at DESC, id DESC);

CREATE TABLE account_import_rejection (
    import_id uuid    NOT NULL REFERENCES account_import,
    line      integer NOT NULL,
    reason    text    NOT NULL,
    text      text    NOT NULL
);

CREATE INDEX account_import_rejection_by_import ON account_import_rejection (import_id, line);

-- Optional texts are '' rather than null, so that every sort order is a plain row comparison.
-- The collation makes order and lower case the same on every machine.
CREATE TABLE account (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    key            text        NOT NULL UNIQUE,
    name           text COLLATE pg_unicode_fast NOT NULL,
    domain         text        NOT NULL DEFAULT '',
    city           text COLLATE pg_unicode_fast NOT NULL DEFAULT '',
    state          text        NOT NULL DEFAULT '',
    country        text        NOT NULL DEFAULT '',
    segment        text COLLATE pg_unicode_fast NOT NULL DEFAULT '',
    ou             text COLLATE pg_unicode_fast NOT NULL,
    industry       text COLLATE pg_unicode_fast NOT NULL DEFAULT '',
    ecm            text COLLATE pg_unicode_fast NOT NULL DEFAULT '',
    sellers        text[]      NOT NULL DEFAULT '{}',
    name_order     text COLLATE pg_unicode_fast NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
    search         text COLLATE pg_unicode_fast NOT NULL
        GENERATED ALWAYS AS (lower(name || ' ' || key || ' ' || domain || ' ' || city)) STORED,
    -- Last time that any partner reported; the epoch stands for never.
    last_report_at timestamptz NOT NULL DEFAULT 'epoch',
    import_id      uuid        NOT NULL
);

-- One order per sort of the list, each within one operating unit; they serve the equality filters too.
CREATE INDEX account_by_name ON account (ou, name_order, id);
CREATE INDEX account_by_segment ON account (ou, segment, name_order, id);
CREATE INDEX account_by_industry ON account (ou, industry, name_order, id);
CREATE INDEX account_by_city ON account (ou, city, name_order, id);
CREATE INDEX account_by_ecm ON account (ou, ecm, name_order, id);
CREATE INDEX account_by_last_report ON account (ou, last_report_at, name_order, id);
CREATE INDEX account_by_text ON account USING gin (search gin_trgm_ops);
CREATE INDEX account_by_import ON account (import_id);
