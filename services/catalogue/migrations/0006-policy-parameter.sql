-- Figures of law and policy with their days in force (3.6).
create table if not exists policy_parameter (
  id char(36) not null primary key,
  policy_key varchar(60) not null,
  value varchar(100) not null,
  unit varchar(20) not null,
  direction varchar(10) null,
  nature varchar(20) null,
  roll_end boolean null,
  legal_tag varchar(10) not null,
  document_slug varchar(60) null,
  article varchar(100) null,
  note_zh varchar(300) null,
  note_en varchar(300) null,
  effective_from date not null,
  effective_to date null,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  unique key uq_row (policy_key, effective_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
