-- Functional zones: they have a host division and no GB/T 2260 code, so no column for one (domain 2.2).
create table if not exists functional_zone (
  id varchar(40) not null primary key,
  name varchar(60) not null,
  host_division char(6) not null,
  statistical_codes json not null,
  legal_basis varchar(200) null,
  valid_from date null,
  valid_to date null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  index zone_by_host (host_division, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
