create table account_row (
    build      bigint  not null,
    account_id uuid    not null,
    name       text    not null,
    ou         text    not null,
    city       text,
    sellers    text[]  not null,
    primary key (build, account_id)
);
create index account_row_ou on account_row (build, ou);
create view account as
select account_id, name, ou, city, sellers from account_row
where build = (select current_build from read_model where name = 'account');

create table partner_row (
    build      bigint  not null,
    partner_id uuid    not null,
    name       text    not null,
    active     boolean not null,
    primary key (build, partner_id)
);
create view partner as
select partner_id, name, active from partner_row
where build = (select current_build from read_model where name = 'partner');

create table contact_row (
    build      bigint not null,
    partner_id uuid   not null,
    contact_id uuid   not null,
    email      text   not null,
    role       text   not null,
    primary key (build, partner_id, contact_id)
);
create view contact as
select partner_id, contact_id, email, role from contact_row
where build = (select current_build from read_model where name = 'partner');
