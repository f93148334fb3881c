-- Corrected calendars with the projects whose open dates are reckoned anew, and the version of the calendar heard of last (R-20).
create table if not exists calendar_correction (
  id char(36) not null primary key,
  notice_id char(36) null,
  calendar_version int not null,
  years json not null,
  changed_dates json not null,
  corrected_at datetime(3) not null,
  heard_at datetime(3) not null,
  affected int not null,
  applied int not null,
  moved int not null,
  key by_notice (notice_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists calendar_effect (
  correction_id char(36) not null,
  project_id char(36) not null,
  applied_at datetime(3) null,
  primary key (correction_id, project_id),
  key waiting (project_id, applied_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table outage_effect add index if not exists waiting (project_id, applied_at);

alter table calendar_mark add column if not exists heard_version int not null default 0;
