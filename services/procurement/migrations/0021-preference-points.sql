-- What a place in the directory is worth where a project prefers it (R-07).
alter table project add column if not exists preference_points smallint null after directory_policy;
