-- Accounting firms and evaluators.
create table if not exists service_firm (
  uscc char(18) not null primary key,
  name varchar(200) not null,
  division_code char(6) not null,
  firm_type varchar(20) not null,
  is_synthetic boolean not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  index firm_by_type (firm_type, uscc)
) default charset = utf8mb4 collate = utf8mb4_bin;
