-- One row for each line of the GB/T 2260 history.
create table if not exists division (
  code char(6) not null,
  valid_from date not null,
  valid_to date null,
  name varchar(60) not null,
  level varchar(12) not null,
  status varchar(12) not null,
  province_name varchar(60) not null,
  prefecture_name varchar(60) null,
  successors json not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  primary key (code, valid_from)
) default charset = utf8mb4 collate = utf8mb4_bin;
