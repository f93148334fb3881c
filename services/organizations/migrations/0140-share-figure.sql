-- The shares this room counts votes by, as the catalogue announced them, with their days in force (3.6).
create table if not exists share_figure (
  policy_key varchar(64) not null,
  effective_from date not null,
  effective_to date null,
  numerator int not null,
  denominator int not null,
  heard_at datetime(3) not null,
  primary key (policy_key, effective_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
