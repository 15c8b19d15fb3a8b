-- Files that are on their way. The bytes that have come are in the storage of materials, under the upload's id; how many
-- of them count stands here.
create table material_upload (
    id            uuid primary key,
    -- Who began it: nobody else may go on.
    owner         text        not null,
    actor_kind    text        not null check (actor_kind in ('INTERNAL', 'PARTNER', 'SYSTEM')),
    actor_id      text        not null,
    actor_name    text        not null,
    engagement_id uuid        not null references engagement,
    partner_id    uuid,
    kind          text check (kind in ('SHOWCASE_RECORDING', 'SUPERPOWER_SLIDE', 'OTHER')),
    name          text        not null,
    replaces      uuid,
    sha256        text,
    metadata      text        not null,
    length        bigint      not null check (length > 0),
    received      bigint      not null default 0 check (received between 0 and length),
    -- The call that is sending, and until when it may be silent before another one takes over.
    holder        uuid,
    held_until    timestamptz,
    expires_at    timestamptz not null,
    -- Removed or refused: the row goes when the bytes have gone.
    ended_at      timestamptz,
    material_id   uuid references material
);
create index material_upload_due on material_upload (expires_at);
