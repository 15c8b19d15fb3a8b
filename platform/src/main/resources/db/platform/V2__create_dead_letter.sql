-- Events that this service received and could not handle, beside the dead-letter topic: who looks after the service
-- lists them here and has them handled again. A topic that was made anew counts its positions anew: hence sent_at.
create table dead_letter (
    id            text primary key,
    consumer      text        not null,
    topic         text        not null,
    partition     integer     not null,
    position      bigint      not null,
    sent_at       timestamptz not null,
    key           text,
    payload       bytea,
    header_names  text[]      not null,
    header_values bytea[]     not null,
    event_id      text,
    type          text,
    trace_id      text,
    cause         text        not null,
    reason        text        not null,
    state         text        not null default 'WAITING' check (state in ('WAITING', 'HANDLED', 'SUPERSEDED', 'DISCARDED')),
    times         integer     not null default 1,
    first_at      timestamptz not null,
    last_at       timestamptz not null,
    unique (consumer, topic, partition, position, sent_at)
);
create index dead_letter_first_at on dead_letter (first_at desc, id desc);
create index dead_letter_waiting on dead_letter (first_at, id) where state = 'WAITING';
create index outbox_dead_letter_dead_at on outbox_dead_letter (dead_at desc, ('outbox-' || id::text) desc);

-- What was done with dead letters, by whom; only ever added to, and kept when the letter itself is gone.
create table dead_letter_act (
    id        bigint generated always as identity primary key,
    letter_id text        not null,
    topic     text        not null,
    key       text,
    event_id  text,
    act       text        not null check (act in ('SEND_BACK', 'DISCARD')),
    outcome   text        not null,
    detail    text        not null,
    by        text        not null,
    at        timestamptz not null
);
create index dead_letter_act_letter on dead_letter_act (letter_id, id);
create rule dead_letter_act_is_never_changed as on update to dead_letter_act do instead nothing;
create rule dead_letter_act_is_never_deleted as on delete to dead_letter_act do instead nothing;
