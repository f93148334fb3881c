-- Credit records: entered, never changed.
create table if not exists credit_record (
  id char(36) not null primary key,
  uscc char(18) not null,
  category varchar(20) not null,
  matter varchar(32) null,
  summary varchar(500) not null,
  formed_on date not null,
  entered_on date not null,
  until_on date null,
  individuals json not null,
  basis_rule varchar(64) null,
  shown_until date null,
  content_hash char(64) not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  unique index record_once (content_hash),
  index record_by_organization (uscc, formed_on, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
