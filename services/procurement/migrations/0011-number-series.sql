-- Running numbers: one serial per year and division.
create table if not exists number_series (
  series varchar(64) not null primary key,
  last_serial int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
