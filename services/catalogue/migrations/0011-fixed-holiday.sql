-- Statutory days off with a solar date of their own: all that is known of a year without a notice.
create table if not exists fixed_holiday (
  month_day char(5) not null,
  effective_from date not null,
  effective_to date null,
  name varchar(40) not null,
  source varchar(200) not null,
  article varchar(60) null,
  legal_tag varchar(10) not null,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  primary key (month_day, effective_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
