-- What a project is found by: the same as its notices, so that two lists answer alike (F4).
create table if not exists project_words (
  project_id char(36) not null primary key,
  words text not null,
  codes text not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists project_gram (
  gram varchar(2) not null,
  project_id char(36) not null,
  primary key (gram, project_id),
  index gram_by_project (project_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
