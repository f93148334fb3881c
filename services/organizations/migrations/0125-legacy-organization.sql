-- Rows of the old register without a code: shown and found, linked to a code by a registrar's approver (domain specification 2.1).
create table if not exists legacy_organization (
  id char(36) not null primary key,
  source varchar(80) not null,
  legacy_registration_no varchar(40) null,
  name varchar(200) not null,
  former_names json not null,
  org_type varchar(32) null,
  division_code char(6) null,
  is_synthetic boolean not null,
  link json null,
  linked_uscc char(18) null,
  search_text text not null,
  search_codes text not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  unique index legacy_organization_source (source),
  index legacy_organization_by_link (linked_uscc, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
