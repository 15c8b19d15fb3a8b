create table engagement (
    id               uuid primary key,
    version          integer     not null,
    type             text        not null,
    title            text        not null,
    description      text,
    ou               text        not null,
    segments         text[]      not null,
    ous              text[]      not null,
    industries       text[]      not null,
    statuses         text[]      not null,
    zone             text        not null,
    first_day        date,
    last_day         date,
    message          text,
    organiser_email  text        not null,
    organiser_name   text        not null,
    created_at       timestamptz not null,
    changed_at       timestamptz not null,
    changed_by_email text        not null,
    changed_by_name  text        not null,
    published_at     timestamptz,
    cancelled_at     timestamptz,
    cancel_reason    text
);
create index engagement_newest on engagement (ou, changed_at desc, id desc);

-- Whom a draft is to invite; a published engagement has invitations.
create table engagement_partner (
    engagement_id uuid    not null references engagement on delete cascade,
    position      integer not null,
    partner_id    uuid    not null,
    primary key (engagement_id, position)
);
create index engagement_partner_by_partner on engagement_partner (partner_id);
