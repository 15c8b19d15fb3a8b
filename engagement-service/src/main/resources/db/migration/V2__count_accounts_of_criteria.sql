-- What partners last said of accounts: the account status is a heatmap criterion.
create table reported_status (
    account_id uuid not null,
    partner_id uuid not null,
    status     text not null check (status in ('TARGET', 'PAST_CUSTOMER', 'ACTIVE_CUSTOMER')),
    primary key (account_id, partner_id)
);

-- Rises with each change of a reported status.
create sequence reported_status_change;

-- The statuses of an account as one number, so that "one of these" is one comparison.
create view account_status as
select account_id, bit_or(case status when 'TARGET' then 1 when 'PAST_CUSTOMER' then 2 else 4 end) as statuses
from reported_status group by account_id;

-- Accounts are counted by what criteria look at: some thousands of rows in place of all accounts.
create materialized view account_cell as
select a.ou, a.segment, a.industry, coalesce(s.statuses, 0) as statuses, count(*)::int as accounts
from account a left join account_status s using (account_id)
group by 1, 2, 3, 4;
create unique index account_cell_key on account_cell (ou, segment, industry, statuses);

create materialized view seller_cell as
select distinct a.ou, a.segment, a.industry, coalesce(s.statuses, 0) as statuses, e.seller
from account a left join account_status s using (account_id) cross join lateral unnest(a.sellers) as e (seller);
-- By seller first: whoever counts sellers goes from one to the next and looks whether there is any match.
create unique index seller_cell_key on seller_cell (seller, ou, segment, industry, statuses);

-- Which state of accounts and statuses the counts are of.
create table counted_state (
    only_one boolean primary key default true check (only_one),
    state    text not null
);
insert into counted_state (state) values ('');
