-- When the partner was last reminded, so that nobody is reminded twice in a row by mistake.
ALTER TABLE report_request ADD COLUMN reminded_at timestamptz;
