-- What firms ask of agencies through their association (3.1, S10). The member stays between the association and the agency.
create table if not exists member_appeal (
  id char(36) not null primary key,
  version int not null,
  revision int not null,
  state varchar(10) not null,
  uscc char(18) not null,
  division_code char(6) not null,
  addressee_uscc char(18) not null,
  member_name varchar(200) not null,
  topic varchar(200) not null,
  text text not null,
  file_ids json not null,
  sent json not null,
  period json not null,
  overdue_at datetime(3) null,
  reply json null,
  withdrawn json null,
  index appeal_of_organization (uscc, id),
  index appeal_by_state (state, id),
  index appeal_by_addressee (addressee_uscc, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
