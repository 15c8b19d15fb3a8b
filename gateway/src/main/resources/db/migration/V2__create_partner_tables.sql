create table partner_session (
    cookie_hash  bytea       not null primary key,
    link_id      uuid        not null,
    generation   int         not null,
    purpose      text        not null,
    subject_id   uuid        not null,
    contact_id   uuid        not null,
    created_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at      timestamptz not null
);
create index partner_session_ends_at on partner_session (ends_at);

create table signing_key (
    kid        text        not null primary key,
    jwk        text        not null,
    created_at timestamptz not null
);
