create table task (
    id            uuid primary key,
    version       integer     not null,
    engagement_id uuid        not null references engagement,
    invitation_id uuid        not null references invitation,
    partner_id    uuid        not null,
    partner_name  text        not null,
    kind          text        not null,
    due_on        date,
    due_by_hand   boolean     not null,
    open_since    timestamptz not null,
    reminded_at   timestamptz,
    done_at       timestamptz,
    done_by       uuid,
    done_by_name  text,
    waived_at     timestamptz,
    waive_reason  text,
    -- The same as the aggregate says, for statements.
    state         text        not null generated always as (
        case when waived_at is not null then 'WAIVED' when done_at is not null then 'DONE' else 'OPEN' end) stored,
    side          text        not null generated always as (
        case kind when 'PREP_CALL' then 'COMPANY' else 'PARTNER' end) stored,
    optional      boolean     not null generated always as (kind = 'PREP_CALL') stored,
    unique (invitation_id, kind)
);
create index task_by_engagement on task (engagement_id);

-- The tasks of partners that take part: what counts for readiness, and what can be owed.
create view live_task as
select t.*, t.state = 'OPEN' and t.due_on < (now() at time zone e.zone)::date as overdue
from task t
join invitation i on i.id = t.invitation_id and i.state = 'ACCEPTED'
join engagement e on e.id = t.engagement_id and e.cancelled_at is null;
