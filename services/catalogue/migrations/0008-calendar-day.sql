-- The days a notice sets.
create table if not exists calendar_day (
  notice_id char(36) not null,
  date date not null,
  name varchar(100) not null,
  is_off_day boolean not null,
  primary key (notice_id, date)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
