-- Other suppliers, as they registered themselves; how they are reached lies in the vault (domain specification 3.1, R-01).
create table if not exists enterprise (
  uscc char(18) not null primary key,
  name varchar(200) not null,
  entity_kind varchar(20) not null,
  division_code char(6) not null,
  licence_file_id char(36) not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
