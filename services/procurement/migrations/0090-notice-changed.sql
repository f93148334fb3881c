-- When a reader could last see a notice change, so that feeds begin with the newest change; of notices kept before, as far as their rows tell.
alter table notice add column if not exists changed_at datetime(3) null after published_by;

update notice n set changed_at = greatest(
  n.published_at,
  coalesce(n.closed_at, n.published_at),
  coalesce((select max(d.at) from deadline_change d where d.notice_id = n.id), n.published_at),
  coalesce((select max(t.at) from timeline_entry t
    where t.project_id = n.project_id and t.is_public and n.superseded_by_id is null), n.published_at))
  where n.changed_at is null;

alter table notice
  modify changed_at datetime(3) not null,
  add index if not exists notice_by_change (state, changed_at, id);
