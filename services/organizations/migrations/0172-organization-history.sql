-- Each organization as the register had it at each of its versions, from the day this is kept on: what it is asked for as of a day, and
-- what is counted by year (S80).
create table if not exists organization_history (
  uscc char(18) not null,
  version int not null,
  recorded_at datetime(3) not null,
  name varchar(200) not null,
  org_type varchar(32) not null,
  is_industry_association boolean not null,
  priority_category varchar(24) null,
  status varchar(24) not null,
  registrar_uscc char(18) null,
  division_code char(6) not null,
  established_on date null,
  grade_level char(2) null,
  grade_from date null,
  former_names json not null,
  branches json not null,
  heads json not null,
  primary key (uscc, version),
  index history_of_organization (uscc, recorded_at),
  index history_by_status (status, recorded_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert ignore into organization_history
  select uscc, version, updated_at, name, org_type, is_industry_association, priority_category, status, registrar_uscc, division_code,
    established_on, grade_level, grade_from, former_names, branches, heads from organization;
