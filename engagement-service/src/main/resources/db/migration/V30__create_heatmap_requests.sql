-- The heatmaps that were asked for, under the ids that their report requests have.
create table heatmap_request (
    id            uuid primary key,
    version       integer     not null,
    engagement_id uuid        not null references engagement,
    partner_id    uuid        not null,
    partner_name  text        not null,
    due_on        date,
    requested_at  timestamptz not null,
    asked_at      timestamptz,
    accounts      integer,
    done_at       timestamptz,
    refused_at    timestamptz,
    refuse_reason text,
    revoked_at    timestamptz,
    -- The same as the aggregate says, for statements.
    state         text        not null generated always as (
        case
            when refused_at is not null then 'REFUSED'
            when revoked_at is not null then 'REVOKED'
            when done_at is not null then 'DONE'
            when asked_at is not null then 'ASKED'
            else 'REQUESTED'
        end) stored
);
create index heatmap_request_by_engagement on heatmap_request (engagement_id, requested_at);

-- A partner has one at a time.
create unique index heatmap_request_open on heatmap_request (engagement_id, partner_id)
    where refused_at is null and revoked_at is null and done_at is null;

-- The accounts that a partner has answered: how far it has come.
create table heatmap_answer (
    request_id uuid not null references heatmap_request,
    account_id uuid not null,
    primary key (request_id, account_id)
);

-- The links of its contacts, by which the partner's page leads to the report.
create table heatmap_link (
    request_id uuid not null references heatmap_request,
    contact_id uuid not null,
    link_id    uuid not null,
    primary key (request_id, contact_id)
);
