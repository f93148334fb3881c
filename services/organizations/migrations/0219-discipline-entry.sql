-- What an association did to its members under its own convention (R-23, S40): who, and for what, lies in the vault; nobody else reads it.
create table if not exists discipline_entry (
  id char(36) not null primary key,
  version int not null,
  state varchar(10) not null,
  uscc char(18) not null,
  document_id char(36) not null,
  sanction varchar(16) not null,
  decided_on date not null,
  was_heard boolean not null,
  appealed_on date null,
  appeal_decided_on date null,
  lifted_on date null,
  recorded_at datetime(3) not null,
  index discipline_of_organization (uscc, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
