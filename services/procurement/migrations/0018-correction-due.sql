-- Which upheld objection makes a project's notice be corrected before procurement starts (domain specification 4.6).
alter table project add column if not exists correction_due json null;
