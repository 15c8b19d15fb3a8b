-- A saved view of the heatmap: a filter, an order and columns under a name. It widens nothing: who opens it sees what
-- its filter leaves of the own operating units.
CREATE TABLE heatmap_view (
    id         uuid PRIMARY KEY,
    owner      text        NOT NULL,
    owner_name text        NOT NULL,
    name       text COLLATE pg_unicode_fast NOT NULL,
    query      text        NOT NULL,
    columns    jsonb       NOT NULL,
    -- NOBODY, EVERYBODY or UNIT; only then there is an operating unit.
    shared     text        NOT NULL CHECK (shared IN ('NOBODY', 'EVERYBODY', 'UNIT')),
    shared_ou  text        CHECK ((shared = 'UNIT') = (shared_ou IS NOT NULL)),
    favourite  boolean     NOT NULL DEFAULT false,
    version    integer     NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE UNIQUE INDEX heatmap_view_name ON heatmap_view (owner, lower(name));
-- One view at most opens by itself for its owner.
CREATE UNIQUE INDEX heatmap_view_favourite ON heatmap_view (owner) WHERE favourite;
CREATE INDEX heatmap_view_shared ON heatmap_view (shared, shared_ou) WHERE shared <> 'NOBODY';
