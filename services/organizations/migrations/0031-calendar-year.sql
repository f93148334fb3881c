-- The working-day calendar as the catalogue announced it, a row for each year whose State Council notice is known (ADR 45).
create table if not exists calendar_year (
  year int not null primary key,
  days json not null,
  calendar_version int not null,
  heard_at datetime(3) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
