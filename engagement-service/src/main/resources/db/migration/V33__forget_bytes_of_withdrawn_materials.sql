-- When the bytes were removed for good; the row stays, as what was there.
alter table material add column removed_at timestamptz;
create index material_to_remove on material (withdrawn_at) where content_key is not null and removed_at is null;
