-- When the publicity of an only supplier ends, to find those that run when a calendar is corrected (R-20).
alter table project
  add column if not exists single_source_ends_at datetime(3) null after single_source,
  add index if not exists project_by_single_source (single_source_ends_at, id);

update project
  set single_source_ends_at = str_to_date(left(json_unquote(json_extract(single_source, '$.closesAt')), 19), '%Y-%m-%dT%H:%i:%s')
  where single_source is not null and single_source_ends_at is null;
