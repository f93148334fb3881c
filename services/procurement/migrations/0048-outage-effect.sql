-- The projects a confirmed outage has to be applied to, each once.
create table if not exists outage_effect (
  outage_id char(36) not null,
  project_id char(36) not null,
  applied_at datetime(3) null,
  primary key (outage_id, project_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
