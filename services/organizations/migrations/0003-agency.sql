-- Public agencies.
create table if not exists agency (
  uscc char(18) not null primary key,
  name varchar(200) not null,
  division_code char(6) not null,
  roles json not null,
  is_synthetic boolean not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  index agency_by_division (division_code, uscc)
) default charset = utf8mb4 collate = utf8mb4_bin;
