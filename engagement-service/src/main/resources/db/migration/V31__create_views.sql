-- A saved view of the list of engagements: a filter under a name. It widens nothing: who opens it sees what its filter
-- leaves of the own operating units.
create table engagement_view (
    id         uuid primary key,
    owner      text        not null,
    owner_name text        not null,
    name       text collate pg_unicode_fast not null,
    query      text        not null,
    columns    jsonb       not null,
    -- NOBODY, EVERYBODY or UNIT; only then there is an operating unit.
    shared     text        not null check (shared in ('NOBODY', 'EVERYBODY', 'UNIT')),
    shared_ou  text        check ((shared = 'UNIT') = (shared_ou is not null)),
    favourite  boolean     not null default false,
    version    integer     not null,
    changed_at timestamptz not null
);

create unique index engagement_view_name on engagement_view (owner, lower(name));
-- One view at most opens by itself for its owner.
create unique index engagement_view_favourite on engagement_view (owner) where favourite;
create index engagement_view_shared on engagement_view (shared, shared_ou) where shared <> 'NOBODY';
