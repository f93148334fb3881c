-- The series agencies number their documents by (文号, 2.3), and the last number given in each year: none is given twice.
create table if not exists number_series (
  id varchar(40) not null primary key,
  owner_uscc char(18) not null,
  kind varchar(16) not null,
  word varchar(12) not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  index series_of_owner (owner_uscc, kind),
  unique index series_by_word (word)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
create table if not exists series_year (
  series_id varchar(40) not null,
  year int not null,
  last_serial int not null,
  primary key (series_id, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
