-- A dense number for each account, by which the index in memory knows it.
ALTER TABLE account ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY;

CREATE UNIQUE INDEX account_by_number ON account (number);
