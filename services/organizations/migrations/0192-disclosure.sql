-- What organizations make public, and until when (3.1, S31). Everybody reads what is owed and what was published.
create table if not exists disclosure (
  id char(36) not null primary key,
  version int not null,
  revision int not null,
  state varchar(10) not null,
  uscc char(18) not null,
  division_code char(6) not null,
  registrar_uscc char(18) null,
  item varchar(20) not null,
  ground varchar(16) not null,
  event varchar(200) not null,
  happened_on date not null,
  opened json not null,
  period json not null,
  overdue_at datetime(3) null,
  published json null,
  index disclosure_of_organization (uscc, id),
  index disclosure_by_state (state, id),
  index disclosure_by_registrar (registrar_uscc, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
