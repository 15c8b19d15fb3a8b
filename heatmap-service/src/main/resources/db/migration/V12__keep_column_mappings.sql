-- Which column of a file is which, by the file's header; confirmed once by an administrator.
CREATE TABLE account_import_mapping (
    header       text        PRIMARY KEY,
    mapping      jsonb       NOT NULL,
    confirmed_by text        NOT NULL,
    confirmed_at timestamptz NOT NULL
);
