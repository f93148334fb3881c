-- Entry thresholds: what the law asks and what this city asks, side by side, with their days in force (S14, S15, S22).
create table if not exists threshold_policy (
  id varchar(60) not null primary key,
  org_type varchar(32) not null,
  is_industry_association boolean not null,
  legal json not null,
  local json not null,
  policy_document varchar(200) null,
  document varchar(200) not null,
  article varchar(80) not null,
  effective_from date not null,
  effective_to date null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
