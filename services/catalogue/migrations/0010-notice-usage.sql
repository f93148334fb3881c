-- What was last heard of each project's notice, for ServiceItem.noticeUsage.
create table if not exists notice_usage (
  project_id char(36) not null primary key,
  service_code varchar(7) not null,
  phase varchar(20) not null,
  heard_version int not null,
  key ix_code (service_code, phase)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
