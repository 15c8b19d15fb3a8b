-- Who did what and when; written in the transaction of the change.
CREATE TABLE audit_log (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    at         timestamptz NOT NULL,
    actor_kind text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    action     text        NOT NULL,
    subject_id uuid        NOT NULL,
    detail     jsonb       NOT NULL
);

CREATE INDEX audit_log_by_subject ON audit_log (subject_id, at, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_log and partner_report_change are append-only';
END $$;

CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER partner_report_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON partner_report_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
