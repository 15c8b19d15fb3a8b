-- What this service keeps of the states in other services' topics. The rows are in the service's own tables, each with
-- the build that it belongs to; whoever reads takes those of the current build, which is whole.
create table read_model (
    name          text primary key,
    current_build bigint
);

-- A build is filled from the beginning of the topic. It becomes the current one when it holds all that the topic holds,
-- and the one before is dropped. One reader keeps a build: who holds the lease, until it ends.
create table read_model_build (
    id            bigint generated always as identity primary key,
    model         text        not null references read_model,
    version       integer     not null,
    state         text        not null check (state in ('FILLING', 'CURRENT', 'DROPPED')),
    topic         text        not null,
    topic_id      text,
    reason        text        not null check (reason in ('NEW', 'VERSION', 'TOPIC', 'ASKED')),
    asked_by      text,
    started_at    timestamptz not null,
    states        bigint      not null default 0,
    lag           bigint      not null default 0,
    caught_up_at  timestamptz,
    last_state_at timestamptz,
    trouble       text,
    reader        text,
    reader_until  timestamptz
);
create unique index read_model_build_of_model on read_model_build (model, state) where state <> 'DROPPED';

-- How far a build has come in each partition: changed in the transaction that changes the rows, and only by who knows
-- where it stood, so that a reader that was replaced changes nothing.
create table read_model_position (
    build     bigint  not null references read_model_build on delete cascade,
    partition integer not null,
    position  bigint  not null,
    primary key (build, partition)
);
