-- What names are compared by, so that equal ones are found by an index.
alter table organization add column if not exists name_key varchar(200) null;
alter table organization add index if not exists organization_by_name (name_key);
