-- Links for partners, whatever they are for: one for each contact and subject. Only the hash of a secret is kept.
create table link (
    id          uuid        primary key,
    purpose     text        not null,
    subject_id  uuid        not null,
    contact_id  uuid        not null,
    generation  integer     not null,
    secret_hash bytea       not null unique,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    opened_at   timestamptz,
    unique (purpose, subject_id, contact_id)
);
