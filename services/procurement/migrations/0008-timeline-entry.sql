-- What happened to each project.
create table if not exists timeline_entry (
  id char(36) not null primary key,
  project_id char(36) not null,
  at datetime(3) not null,
  event varchar(64) not null,
  text_zh text not null,
  text_en text not null,
  basis json null,
  is_public boolean not null,
  index entry_of_project (project_id, at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
