-- When finance last said that a project's money is there (domain specification 4.4 startProcurement).
alter table project add column if not exists budget_confirmed json null after split_release;
