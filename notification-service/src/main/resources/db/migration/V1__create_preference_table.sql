-- What one internal person has chosen; no row means the defaults.
CREATE TABLE preference (
    email            text PRIMARY KEY,
    delay_minutes    int NOT NULL CHECK (delay_minutes BETWEEN 1 AND 1440),
    max_wait_minutes int NOT NULL CHECK (max_wait_minutes BETWEEN delay_minutes AND 1440),
    zone             text,
    locale           text,
    updated_at       timestamptz NOT NULL
);
