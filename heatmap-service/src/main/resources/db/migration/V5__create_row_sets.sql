-- Exactly the accounts and partners of one digest, however many (H9).
CREATE TABLE row_set (
    id         uuid PRIMARY KEY,
    owner      text        NOT NULL,
    title      text        NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE row_set_pair (
    row_set_id uuid NOT NULL REFERENCES row_set,
    account_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    PRIMARY KEY (row_set_id, account_id, partner_id)
);
