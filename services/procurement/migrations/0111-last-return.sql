-- How a project stood when it last went back to its draft: what was changed since then its approver reads.
alter table project add column if not exists last_return json null after returned;
