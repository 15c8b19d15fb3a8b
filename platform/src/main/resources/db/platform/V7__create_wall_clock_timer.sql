-- Timers at a moment that a clock on the wall shows; each has one row in scheduled_tasks, named by its id and revision.
CREATE TABLE wall_clock_timer (
    task     text NOT NULL,
    id       text NOT NULL,
    subject  text,
    person   text,
    local_at timestamp NOT NULL,
    zone     text NOT NULL,
    fires_at timestamptz NOT NULL,
    revision bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (task, id)
);
CREATE INDEX wall_clock_timer_by_subject ON wall_clock_timer (task, subject) WHERE subject IS NOT NULL;
CREATE INDEX wall_clock_timer_by_person ON wall_clock_timer (task, person) WHERE person IS NOT NULL;
COMMENT ON COLUMN wall_clock_timer.subject IS 'What the timer is about: when its date changes, all its timers move.';
COMMENT ON COLUMN wall_clock_timer.person IS 'Whose clock it is: when their zone changes, all their timers move.';
COMMENT ON COLUMN wall_clock_timer.fires_at IS 'What the zone''s rules made of local_at when somebody last looked.';
COMMENT ON COLUMN wall_clock_timer.revision IS 'Another one each time the timer is set or moved; only the latest fires.';
