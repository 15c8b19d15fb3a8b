create table invitation (
    id            uuid primary key,
    version       integer     not null,
    engagement_id uuid        not null references engagement,
    partner_id    uuid        not null,
    partner_name  text        not null,
    message       text,
    accounts      integer     not null,
    sent_at       timestamptz not null,
    expires_at    timestamptz not null,
    opened_at     timestamptz,
    reminded_at   timestamptz,
    accepted_at   timestamptz,
    declined_at   timestamptz,
    answered_by   text,
    reason_code   text,
    remark        text,
    withdrawn_at  timestamptz,
    expired_at    timestamptz,
    left_at       timestamptz,
    left_side     text,
    end_reason    text,
    -- The same as the aggregate says, for statements.
    state         text        not null generated always as (
        case
            when left_at is not null then 'LEFT'
            when withdrawn_at is not null then 'WITHDRAWN'
            when expired_at is not null then 'EXPIRED'
            when accepted_at is not null then 'ACCEPTED'
            when declined_at is not null then 'DECLINED'
            when opened_at is not null then 'OPENED'
            else 'SENT'
        end) stored
);
create index invitation_by_engagement on invitation (engagement_id, sent_at);
create index invitation_by_partner on invitation (partner_id);

-- A partner has one invitation at a time; one that has declined may be invited anew.
create unique index invitation_open on invitation (engagement_id, partner_id)
    where left_at is null and withdrawn_at is null and expired_at is null and declined_at is null;

-- Where each engagement stands follows from what has happened (E10).
create view engagement_standing as
select e.id,
    case
        when e.cancelled_at is not null then 'CANCELLED'
        when e.published_at is null then 'DRAFT'
        when exists (select 1 from invitation i where i.engagement_id = e.id and i.state = 'ACCEPTED') then 'PREPARING'
        else 'PLANNING'
    end as state
from engagement e;
