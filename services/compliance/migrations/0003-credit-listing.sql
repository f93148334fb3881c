-- The abnormal-activity list and the seriously-dishonest list.
create table if not exists credit_listing (
  id char(36) not null primary key,
  uscc char(18) not null,
  list varchar(24) not null,
  trigger_code char(2) not null,
  state varchar(16) not null,
  listed_on date not null,
  clock_start date not null,
  removed_on date null,
  basis_rule varchar(64) null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  unique index listing_once (uscc, list, trigger_code, listed_on),
  index listing_by_day (list, listed_on, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
