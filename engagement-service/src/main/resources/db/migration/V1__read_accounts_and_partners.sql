-- What this service keeps of accounts and partners: read models of their topics (see platform). All reading goes through
-- the views, which show the build that is whole.
create table account_row (
    build      bigint not null,
    account_id uuid   not null,
    name       text   not null,
    city       text,
    state      text,
    country    text,
    segment    text   not null,
    ou         text   not null,
    industry   text   not null,
    sellers    text[] not null,
    primary key (build, account_id)
);
create index account_row_by_name on account_row (build, ou, lower(name), account_id);
create view account as
select account_id, name, city, state, country, segment, ou, industry, sellers from account_row
where build = (select current_build from read_model where name = 'account');

create table partner_row (
    build      bigint  not null,
    partner_id uuid    not null,
    name       text    not null,
    short_name text    not null,
    active     boolean not null,
    primary key (build, partner_id)
);
create view partner as
select partner_id, name, short_name, active from partner_row
where build = (select current_build from read_model where name = 'partner');

create table contact_row (
    build      bigint  not null,
    partner_id uuid    not null,
    contact_id uuid    not null,
    name       text    not null,
    email      text    not null,
    role       text    not null,
    zone       text,
    active     boolean not null
);
create index contact_row_by_partner on contact_row (build, partner_id);
create index contact_row_by_id on contact_row (build, contact_id);
create view contact as
select c.partner_id, c.contact_id, c.name, c.email, c.role, c.zone, c.active and p.active as active
from contact_row c join partner_row p on p.build = c.build and p.partner_id = c.partner_id
where c.build = (select current_build from read_model where name = 'partner');
