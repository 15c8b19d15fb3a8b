CREATE TABLE partner (
    id         uuid PRIMARY KEY,
    name       text COLLATE pg_unicode_fast NOT NULL,
    short_name text        NOT NULL,
    active     boolean     NOT NULL,
    version    integer     NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE UNIQUE INDEX partner_name ON partner (lower(name));

CREATE TABLE partner_contact (
    id         uuid PRIMARY KEY,
    partner_id uuid    NOT NULL REFERENCES partner,
    name       text    NOT NULL,
    email      text    NOT NULL,
    role       text    NOT NULL CHECK (role IN ('CONTACT', 'SELLER')),
    zone       text,
    active     boolean NOT NULL,
    position   integer NOT NULL,
    -- Contacts are never deleted, because reports and links name them; a contact left out of a change is removed.
    removed    boolean NOT NULL DEFAULT false
);

CREATE UNIQUE INDEX partner_contact_email ON partner_contact (partner_id, email) WHERE NOT removed;
