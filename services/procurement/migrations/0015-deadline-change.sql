-- Every move of a notice's end that a calendar correction or an outage brought, and those that wait for an officer (R-20).
create table if not exists deadline_change (
  id char(36) not null primary key,
  notice_id char(36) not null,
  project_id char(36) not null,
  at datetime(3) not null,
  direction varchar(7) not null,
  before_on date not null,
  after_on date not null,
  because_zh text not null,
  because_en text not null,
  cause varchar(64) not null,
  unique index change_of_notice (notice_id, cause),
  index change_by_cause (cause, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
