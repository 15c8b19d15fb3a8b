-- What the version with migrations V8 (service) and V2 (platform) had in its tables while it was stopped.
INSERT INTO preference (email, delay_minutes, max_wait_minutes, zone, quiet_from, quiet_to, weekends_off, updated_at)
VALUES ('ecm.waits@pep.example', 15, 1440, 'America/Chicago', NULL, NULL, false, now());

-- A message of each kind that waits, one that failed, and one that was sent before.
INSERT INTO message (id, kind, recipient, recipient_name, subject, facts, state, round, attempts, tries_in_round,
                     mailbox, turn_at, created_at, sent_at, next_attempt_at, reason, transport)
SELECT id::uuid, kind, recipient, name, subject, facts::jsonb, state, round, attempts, attempts, mailbox, next,
       now() - interval '1 hour', sent, next, reason, transport
FROM (VALUES
    ('00000000-0000-0000-0000-000000000001', 'REPORT_REQUEST', 'request@alder.example', 'Contact 1', 'ECM Central 1 asks',
     '{"linkId": "00000000-0000-0000-0001-000000000001", "partnerName": "Alder Cloud", "contactName": "Contact 1",
       "askedBy": "ECM Central 1", "dueOn": "2026-12-05", "message": "Please help", "accounts": 40,
       "zone": "America/Chicago"}', 'WAITING', 1, 0, NULL, NULL::timestamptz, now(), NULL, NULL),
    ('00000000-0000-0000-0000-000000000002', 'REPORT_LINK', 'link@alder.example', 'Contact 1', 'New link',
     '{"linkId": "00000000-0000-0000-0001-000000000002", "partnerName": "Alder Cloud", "contactName": "Contact 1",
       "askedBy": "ECM Central 1", "dueOn": null, "message": null, "accounts": 1, "zone": null}',
     'WAITING', 2, 3, 'pep@pep.example', NULL, now(), 'Microsoft Graph answered 503', NULL),
    ('00000000-0000-0000-0000-000000000003', 'REMINDER', 'reminder@alder.example', 'Contact 1', 'Reminder',
     '{"linkId": "00000000-0000-0000-0001-000000000003", "partnerName": "Alder Cloud", "contactName": "Contact 1",
       "askedBy": "ECM Central 1", "dueOn": null, "message": null, "accounts": 2, "zone": null}',
     'WAITING', 1, 1, NULL, NULL, now() + interval '2 seconds', 'Microsoft Graph answered 503', NULL),
    ('00000000-0000-0000-0000-000000000004', 'DIGEST', 'ecm.digest@pep.example', '', '1 change on 1 account by Alder Cloud',
     '{"changes": [{"accountId": "00000000-0000-0000-0002-000000000001", "accountName": "Acme",
       "place": "Chicago, Illinois", "partnerId": "00000000-0000-0000-0003-000000000001", "partnerName": "Alder Cloud",
       "fields": [{"field": "Status", "from": "none", "to": "Target (T)", "fromStatus": null, "toStatus": "TARGET"}],
       "by": "Contact 1", "at": "2026-11-03T18:00:00Z"}]}', 'WAITING', 1, 0, NULL, NULL, now(), NULL, NULL),
    ('00000000-0000-0000-0000-000000000005', 'REPORT_REQUEST', 'failed@alder.example', 'Contact 1', 'ECM Central 1 asks',
     '{"linkId": "00000000-0000-0000-0001-000000000005", "partnerName": "Alder Cloud", "contactName": "Contact 1",
       "askedBy": "ECM Central 1", "dueOn": null, "message": null, "accounts": 3, "zone": null}',
     'FAILED', 1, 1, NULL, NULL, NULL, 'Microsoft Graph answered 400', NULL),
    ('00000000-0000-0000-0000-000000000006', 'REMINDER', 'sent@alder.example', 'Contact 1', 'Reminder',
     '{"linkId": "00000000-0000-0000-0001-000000000006", "partnerName": "Alder Cloud", "contactName": "Contact 1",
       "askedBy": "ECM Central 1", "dueOn": null, "message": null, "accounts": 3, "zone": null}',
     'SENT', 1, 1, NULL, now(), NULL, NULL, 'graph')
) AS kept (id, kind, recipient, name, subject, facts, state, round, attempts, mailbox, sent, next, reason, transport);

-- A quiet period that is over, and one that is not; a field that came twice.
INSERT INTO quiet_period (id, recipient, first_change_at, last_change_at, due_at, latest_at) VALUES
    ('00000000-0000-0000-0000-000000000011', 'ecm.over@pep.example', now() - interval '1 hour', now() - interval '20 minutes',
     now() - interval '5 minutes', now() + interval '23 hours'),
    ('00000000-0000-0000-0000-000000000012', 'ecm.waits@pep.example', now(), now(), now() + interval '15 minutes',
     now() + interval '24 hours');
INSERT INTO pending_changes (quiet_period_id, changes)
SELECT period::uuid, '[{"accountId": "00000000-0000-0000-0002-000000000001", "accountName": "Acme", "place": "Chicago, Illinois",
    "partnerId": "00000000-0000-0000-0003-000000000001", "partnerName": "Alder Cloud",
    "before": {' || before || '"business": false, "it": false}, "after": {"status": "' || after || '", "business": false, "it": false},
    "by": "Contact 1", "since": "' || at || '", "at": "' || at || '"}]'
FROM (VALUES
    ('00000000-0000-0000-0000-000000000011', '', 'TARGET', '2026-11-03T18:00:00Z'),
    ('00000000-0000-0000-0000-000000000011', '"status": "TARGET", ', 'ACTIVE_CUSTOMER', '2026-11-03T18:01:00Z'),
    ('00000000-0000-0000-0000-000000000012', '', 'TARGET', '2026-11-03T18:00:00Z')
) AS poll (period, before, after, at);

-- Their timers; one was being handled when its copy died.
INSERT INTO scheduled_tasks
    (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, consecutive_failures, version)
VALUES
    ('send-message', '00000000-0000-0000-0000-000000000001:1', now(), true, 'a dead copy', now() - interval '1 hour', 0, 2),
    ('send-message', '00000000-0000-0000-0000-000000000002:2', now(), false, NULL, NULL, 0, 7),
    ('send-message', '00000000-0000-0000-0000-000000000003:1', now() + interval '2 seconds', false, NULL, NULL, 0, 3),
    ('send-message', '00000000-0000-0000-0000-000000000004:1', now(), false, NULL, NULL, 0, 1),
    ('digest', '00000000-0000-0000-0000-000000000011', now(), false, NULL, NULL, 0, 1),
    ('digest', '00000000-0000-0000-0000-000000000012', now() + interval '15 minutes', false, NULL, NULL, 0, 1);
