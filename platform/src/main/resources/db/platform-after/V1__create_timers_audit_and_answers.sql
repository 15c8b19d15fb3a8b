-- What services made for themselves before the platform did: who has a table of that name keeps it as it is.

-- The timers: db-scheduler's own table.
create table if not exists scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index if not exists scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index if not exists scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Answers to calls that carried an idempotency key, so that a repeat gets the same answer.
create table if not exists idempotent_answer (
    owner       text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    answer      jsonb,
    at          timestamptz not null,
    primary key (owner, key)
);

-- Who did what and when; written in the transaction of the change, and never changed.
do $$
begin
    if to_regclass('audit_log') is null then
        create table audit_log (
            id         uuid primary key default uuidv7(),
            at         timestamptz not null,
            actor_kind text        not null,
            actor_id   text        not null,
            actor_name text        not null,
            action     text        not null,
            subject_id uuid        not null,
            detail     jsonb       not null
        );
        create index audit_log_by_subject on audit_log (subject_id, at, id);
        create function refuse_change_of_audit_log() returns trigger language plpgsql as
            'begin raise exception ''audit_log is append-only''; end';
        create trigger audit_log_append_only before update or delete or truncate on audit_log
            for each statement execute function refuse_change_of_audit_log();
    end if;
end $$;
