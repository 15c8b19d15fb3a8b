-- As each service with views has it.
create table saved_view (
    id         uuid primary key,
    owner      text        not null,
    owner_name text        not null,
    name       text collate pg_unicode_fast not null,
    query      text        not null,
    columns    jsonb       not null,
    shared     text        not null check (shared in ('NOBODY', 'EVERYBODY', 'UNIT')),
    shared_ou  text        check ((shared = 'UNIT') = (shared_ou is not null)),
    favourite  boolean     not null default false,
    version    integer     not null,
    changed_at timestamptz not null
);

create unique index saved_view_name on saved_view (owner, lower(name));
create unique index saved_view_favourite on saved_view (owner) where favourite;
