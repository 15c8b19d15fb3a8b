-- Administrators search for a part of an address or subject among all messages.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX message_by_recipient ON message USING gin (recipient gin_trgm_ops);
CREATE INDEX message_by_subject ON message USING gin (subject gin_trgm_ops);
