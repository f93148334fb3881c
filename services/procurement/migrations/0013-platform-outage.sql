-- When the platform could not be read.
create table if not exists platform_outage (
  id char(36) not null primary key,
  started_at datetime(3) not null,
  ended_at datetime(3) not null,
  reason text not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  index outage_by_time (ended_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
