-- Which accounts look different to the index in memory, and the transaction that made it so. A reader that knows its
-- last snapshot finds exactly the rows that became visible since, in whatever order the transactions end.
-- Number 0 stands for all accounts.
CREATE TABLE account_index_change (
    number integer NOT NULL,
    -- Whether it is new or gone, or another text finds it now.
    text   boolean NOT NULL,
    xid    xid8    NOT NULL DEFAULT pg_current_xact_id()
);

CREATE INDEX account_index_change_by_transaction ON account_index_change (xid);

-- The moment up to which changes may be forgotten, once it is long enough ago.
CREATE TABLE account_index_horizon (
    only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    snapshot pg_snapshot NOT NULL,
    taken_at timestamptz NOT NULL
);

-- By statement, because an import changes a million accounts at once.
CREATE FUNCTION note_added_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text) SELECT number, true FROM new_rows;
    RETURN NULL;
END $$;

CREATE FUNCTION note_changed_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text)
    SELECT n.number, n.search <> o.search FROM new_rows n JOIN old_rows o ON o.id = n.id
    WHERE (n.search, n.city, n.segment, n.ou, n.industry, n.ecm, (n.last_report_at AT TIME ZONE 'UTC')::date)
        IS DISTINCT FROM
        (o.search, o.city, o.segment, o.ou, o.industry, o.ecm, (o.last_report_at AT TIME ZONE 'UTC')::date);
    RETURN NULL;
END $$;

CREATE FUNCTION note_removed_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text) SELECT number, true FROM old_rows;
    RETURN NULL;
END $$;

CREATE TRIGGER account_added AFTER INSERT ON account REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_added_accounts();
CREATE TRIGGER account_changed AFTER UPDATE ON account REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_changed_accounts();
CREATE TRIGGER account_removed AFTER DELETE ON account REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_removed_accounts();

CREATE FUNCTION note_added_reports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text)
    SELECT a.number, false FROM account a
    WHERE a.id IN (SELECT r.account_id FROM new_rows r WHERE NOT r.blank);
    RETURN NULL;
END $$;

CREATE FUNCTION note_removed_reports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text)
    SELECT a.number, false FROM account a
    WHERE a.id IN (SELECT r.account_id FROM old_rows r WHERE NOT r.blank);
    RETURN NULL;
END $$;

-- By row, because partners save one field at a time, and most of those change nothing that is counted: the condition
-- is then all that it costs.
CREATE FUNCTION note_changed_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text)
    SELECT a.number, false FROM account a WHERE a.id = NEW.account_id;
    RETURN NULL;
END $$;

CREATE TRIGGER report_added AFTER INSERT ON partner_report REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_added_reports();
CREATE TRIGGER report_changed AFTER UPDATE ON partner_report
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.blank IS DISTINCT FROM NEW.blank)
    EXECUTE FUNCTION note_changed_report();
CREATE TRIGGER report_removed AFTER DELETE ON partner_report REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION note_removed_reports();

CREATE FUNCTION note_emptied_table() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO account_index_change (number, text) VALUES (0, true);
    RETURN NULL;
END $$;

CREATE TRIGGER account_emptied AFTER TRUNCATE ON account
    FOR EACH STATEMENT EXECUTE FUNCTION note_emptied_table();
CREATE TRIGGER report_emptied AFTER TRUNCATE ON partner_report
    FOR EACH STATEMENT EXECUTE FUNCTION note_emptied_table();
