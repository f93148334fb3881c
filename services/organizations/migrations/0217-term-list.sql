-- The terms this room looks for in what associations adopt, as the catalogue announced them, with their days in force (3.6).
create table if not exists term_list (
  policy_key varchar(64) not null,
  effective_from date not null,
  effective_to date null,
  terms varchar(200) not null,
  heard_at datetime(3) not null,
  primary key (policy_key, effective_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
