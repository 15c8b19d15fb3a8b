-- Copies of the version before write all three; what they write meanwhile waits, so that none of it is missed.
LOCK TABLE report_request, report_link, partner_edit_answer IN ACCESS EXCLUSIVE MODE;

-- The platform's table (db/platform, V3) keeps the links of every purpose; those of requests go on working.
INSERT INTO link (id, purpose, subject_id, contact_id, generation, secret_hash, expires_at, revoked_at, opened_at)
SELECT l.id, 'report', l.request_id, l.contact_id, l.generation, l.secret_hash, q.expires_at, q.revoked_at, l.opened_at
FROM report_link l JOIN report_request q ON q.id = l.request_id;

ALTER TABLE partner_edit_answer DROP CONSTRAINT partner_edit_answer_link_id_fkey;
ALTER TABLE partner_edit_answer ADD FOREIGN KEY (link_id) REFERENCES link;
DROP TABLE report_link;

-- The rest is for copies of the version before, which run beside this one while a service is upgraded. They make,
-- read, open and renew links by this view, and know their ends from the request only.
CREATE VIEW report_link AS
SELECT id, subject_id AS request_id, contact_id, generation, secret_hash, opened_at FROM link WHERE purpose = 'report';

CREATE FUNCTION add_report_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO link (id, purpose, subject_id, contact_id, generation, secret_hash, expires_at, revoked_at, opened_at)
    SELECT NEW.id, 'report', q.id, NEW.contact_id, NEW.generation, NEW.secret_hash, q.expires_at, q.revoked_at,
        NEW.opened_at
    FROM report_request q WHERE q.id = NEW.request_id;
    RETURN NEW;
END $$;

CREATE TRIGGER add_report_link INSTEAD OF INSERT ON report_link
FOR EACH ROW EXECUTE FUNCTION add_report_link();

CREATE FUNCTION end_links_with_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE link SET expires_at = NEW.expires_at, revoked_at = coalesce(revoked_at, NEW.revoked_at)
    WHERE purpose = 'report' AND subject_id = NEW.id;
    RETURN NULL;
END $$;

-- Only when an end moves: an answer of a partner writes the request too, and must not wait for its links.
CREATE TRIGGER end_links_with_request AFTER UPDATE OF expires_at, revoked_at ON report_request
FOR EACH ROW WHEN (OLD.expires_at IS DISTINCT FROM NEW.expires_at OR OLD.revoked_at IS DISTINCT FROM NEW.revoked_at)
EXECUTE FUNCTION end_links_with_request();
