-- Which of the ten management systems an organization has in place, and by which resolution (domain specification 3.1, S27): the one that
-- stands, a row each; what stood before is in the audit trail.
create table if not exists management_system (
  id char(36) not null primary key,
  uscc char(18) not null,
  system_name varchar(32) not null,
  resolution_id char(36) not null,
  body varchar(20) not null,
  adopted_on date not null,
  file_id char(36) not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  unique key management_system_of_organization (uscc, system_name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
