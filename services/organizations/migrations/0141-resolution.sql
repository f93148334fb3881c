-- What the bodies of an organization resolved, as it recorded itself (domain specification 3.1, S32).
create table if not exists resolution (
  id char(36) not null primary key,
  uscc char(18) not null,
  body varchar(20) not null,
  subject varchar(8) not null,
  held_on date not null,
  matter varchar(500) not null,
  eligible int not null,
  attended int not null,
  in_favour int not null,
  quorum varchar(8) not null,
  majority varchar(8) not null,
  passed tinyint not null,
  file_id char(36) null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  key resolution_of_organization (uscc, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
