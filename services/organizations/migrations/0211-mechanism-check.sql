-- How an organization says its six mechanisms worked, a row for each and year (domain specification 3.1, S41): what it last said; what it
-- said before is in the audit trail.
create table if not exists mechanism_check (
  id char(36) not null primary key,
  uscc char(18) not null,
  mechanism varchar(32) not null,
  check_year int not null,
  score int not null,
  file_id char(36) not null,
  is_verified tinyint not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  unique key mechanism_check_of_year (uscc, mechanism, check_year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
