-- The rows of files that are being imported. A column that the file lacks is null; so is all of a rejected row but its
-- key, as far as that can be told.
CREATE TABLE account_import_row (
    import_id uuid    NOT NULL,
    line      integer NOT NULL,
    key       text    NOT NULL,
    name      text,
    domain    text,
    city      text,
    state     text,
    country   text,
    segment   text,
    ou        text,
    industry  text,
    ecm       text,
    sellers   text[],
    reason    text,
    text      text,
    duplicate boolean NOT NULL DEFAULT false
);

CREATE INDEX account_import_row_by_key ON account_import_row (import_id, key, line);
