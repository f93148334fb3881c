-- What enforcement was told and may look into (3.4, 4.10): where it comes from, about whom; what was said stays where it was written.
create table if not exists lead_told (
  id char(36) not null primary key,
  source varchar(20) not null,
  uscc char(18) not null,
  division_code char(6) not null,
  supervision_id char(36) null,
  told_at datetime(3) not null,
  index lead_of_organization (uscc, id),
  index lead_by_division (division_code, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
