-- The platform's table (db/platform, V3) keeps the links of every purpose; those of requests go on working.
INSERT INTO link (id, purpose, subject_id, contact_id, generation, secret_hash, expires_at, revoked_at, opened_at)
SELECT l.id, 'report', l.request_id, l.contact_id, l.generation, l.secret_hash, q.expires_at, q.revoked_at, l.opened_at
FROM report_link l JOIN report_request q ON q.id = l.request_id;

ALTER TABLE partner_edit_answer DROP CONSTRAINT partner_edit_answer_link_id_fkey;
ALTER TABLE partner_edit_answer ADD FOREIGN KEY (link_id) REFERENCES link;
DROP TABLE report_link;

-- For copies of the version before, which run beside this one while a service is upgraded: they read, open and renew
-- links by it. Making one fails there and is tried again, at last by a copy of this version.
CREATE VIEW report_link AS
SELECT id, subject_id AS request_id, contact_id, generation, secret_hash, opened_at FROM link WHERE purpose = 'report';
