-- Spring Session's own tables, as its PostgreSQL schema has them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- Spring Security's table, with times that do not depend on the zone of the process. principal_name holds the handle
-- that only the session knows.
create table oauth2_authorized_client (
    client_registration_id  varchar(100)  not null,
    principal_name          varchar(200)  not null,
    access_token_type       varchar(100)  not null,
    access_token_value      bytea         not null,
    access_token_issued_at  timestamptz   not null,
    access_token_expires_at timestamptz   not null,
    access_token_scopes     varchar(1000) default null,
    refresh_token_value     bytea         default null,
    refresh_token_issued_at timestamptz   default null,
    created_at              timestamptz   default current_timestamp not null,
    primary key (client_registration_id, principal_name)
);
create index oauth2_authorized_client_created_at on oauth2_authorized_client (created_at);
