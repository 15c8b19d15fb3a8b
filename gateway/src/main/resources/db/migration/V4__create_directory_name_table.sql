-- What the directory said of somebody who has not signed in; without a name, it does not know them.
create table directory_name (
    email      text        not null primary key,
    name       text,
    good_until timestamptz not null
);

create index directory_name_good_until on directory_name (good_until);
