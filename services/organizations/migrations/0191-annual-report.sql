-- Annual reports (3.1), and the seasons in which they are owed. Everybody reads what was filed, and what is overdue.
create table if not exists report_season (
  id char(36) not null primary key,
  revision int not null,
  year int not null,
  org_type varchar(32) not null,
  due_on date null,
  authority_due_on date null,
  ended_at datetime(3) null,
  unique key season_of_type (org_type, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists annual_report (
  id char(36) not null primary key,
  version int not null,
  revision int not null,
  state varchar(10) not null,
  uscc char(18) not null,
  org_type varchar(32) not null,
  division_code char(6) not null,
  registrar_uscc char(18) null,
  year int not null,
  sections json not null,
  supervisory_authority_uscc char(18) null,
  sent_to_authority_on date null,
  file_ids json not null,
  missed_at datetime(3) null,
  filed json null,
  review json null,
  unique key report_of_year (uscc, year),
  index report_by_state (state, id),
  index report_by_registrar (registrar_uscc, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
