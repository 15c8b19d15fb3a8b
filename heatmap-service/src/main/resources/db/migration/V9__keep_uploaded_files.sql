-- An uploaded file in pieces, until its import is applied or discarded: a check can begin anew after any crash.
CREATE TABLE account_import_piece (
    import_id uuid    NOT NULL,
    n         integer NOT NULL,
    bytes     bytea   NOT NULL,
    PRIMARY KEY (import_id, n)
);

ALTER TABLE account_import_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
