-- A confirmation changes no field. Each signature of a report has a revision of its own, so that an older reading of the
-- table is told from a newer word.
ALTER TABLE partner_report ADD COLUMN signature_rev integer NOT NULL DEFAULT 0;
