-- Accounts answered under the request, counted by each edit, so that nobody counts rows to show progress.
ALTER TABLE report_request ADD COLUMN reported integer NOT NULL DEFAULT 0;

UPDATE report_request q SET reported = (SELECT count(*) FROM report_request_account a
    WHERE a.request_id = q.id AND a.answered_at IS NOT NULL);
