-- Personal data that no type of the graph reaches: sealed, one value of a kind for one owner (domain specification 3.5, 7).
create table if not exists vault_entry (
  id char(36) not null primary key,
  kind varchar(20) not null,
  owner_type varchar(32) not null,
  owner_id varchar(64) not null,
  key_id varchar(32) not null,
  wrapped_key varbinary(64) not null,
  sealed varbinary(2100) not null,
  mark binary(32) not null,
  at datetime(3) not null,
  unique index vault_once (owner_type, owner_id, kind),
  index vault_by_mark (kind, mark),
  index vault_by_key (key_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
