-- Files and links that belong to engagements, each version a row of its own.
create table material (
    id               uuid primary key,
    version          integer     not null,
    engagement_id    uuid        not null references engagement,
    -- Whose it is; none: the company's.
    partner_id       uuid,
    partner_name     text,
    kind             text        not null check (kind in ('SHOWCASE_RECORDING', 'SUPERPOWER_SLIDE', 'OTHER')),
    name             text        not null,
    -- A file has a type, a size and where its bytes are; several rows may show the same bytes. A link has an address.
    media_type       text,
    size             bigint,
    sha256           text,
    content_key      uuid,
    url              text,
    -- What it is tagged with: the criteria of its engagement when it was added.
    segments         text[]      not null,
    ous              text[]      not null,
    industries       text[]      not null,
    statuses         text[]      not null,
    number           integer     not null,
    replaces         uuid unique references material,
    replaced         boolean     not null,
    reused_from      uuid references engagement,
    added_kind       text        not null check (added_kind in ('INTERNAL', 'PARTNER', 'SYSTEM')),
    added_by         text        not null,
    added_name       text        not null,
    added_at         timestamptz not null,
    withdrawn_name   text,
    withdrawn_at     timestamptz,
    withdraw_reason  text,
    check ((content_key is null) = (url is not null)),
    check ((content_key is null) = (size is null))
);
create index material_by_engagement on material (engagement_id);
create index material_by_content on material (content_key);
-- What is searched and offered: the newest versions that are there.
create index material_newest on material (added_at desc, id desc) where not replaced and withdrawn_at is null;
create index material_of_partner on material (partner_id) where not replaced and withdrawn_at is null;
