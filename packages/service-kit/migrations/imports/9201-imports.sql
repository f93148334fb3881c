-- What an office imports: its runs, the rows of each as the check found them, what was wrong, and the columns it chose last time.
create table if not exists import_run (
  id char(36) not null primary key,
  version int not null,
  kind varchar(32) not null,
  state varchar(9) not null,
  file_id char(36) not null,
  file_name varchar(200) not null,
  sha256 char(64) not null,
  header json not null,
  mapping json not null,
  agency_uscc char(18) not null,
  division_code char(6) not null,
  started_by varchar(200) not null,
  started_at datetime(3) not null,
  confirmed_by varchar(200) null,
  confirmed_at datetime(3) null,
  actor json not null,
  rows_read int not null,
  rows_fit int not null,
  rows_same int not null,
  rows_bad int not null,
  rows_done int not null,
  loaded int not null,
  unchanged int not null,
  refused int not null,
  problem json null,
  failures smallint not null,
  wait_hours smallint not null,
  updated_at datetime(3) not null,
  index run_of_agency (agency_uscc, id),
  index run_by_state (state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists import_row (
  run_id char(36) not null,
  no int not null,
  line int not null,
  is_fit boolean not null,
  seen char(64) not null,
  primary key (run_id, no)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists import_finding (
  run_id char(36) not null,
  no int not null,
  line int not null,
  at_run boolean not null,
  code varchar(40) not null,
  column_name varchar(64) null,
  rule varchar(64) null,
  zh varchar(600) not null,
  en varchar(600) not null,
  cell varchar(120) null,
  primary key (run_id, no)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists import_mapping (
  agency_uscc char(18) not null,
  kind varchar(32) not null,
  heads json not null,
  primary key (agency_uscc, kind)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
