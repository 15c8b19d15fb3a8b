create table person (
    email        text        not null primary key,
    name         text        not null,
    last_seen_at timestamptz not null
);
