-- Figures authorities have published, exactly as published.
create table if not exists published_figure (
  figure_key varchar(60) not null primary key,
  value bigint not null,
  unit varchar(20) not null,
  uncertainty bigint not null,
  as_of varchar(20) null,
  seed_row varchar(5) not null,
  source varchar(500) not null,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  key ix_row (seed_row)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
