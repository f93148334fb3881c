-- The library of policy documents.
create table if not exists policy_document (
  id char(36) not null primary key,
  slug varchar(60) not null,
  title varchar(200) not null,
  doc_no varchar(40) null,
  issuer varchar(100) null,
  issued_on date null,
  effective_from date null,
  effective_to date null,
  status varchar(20) not null,
  legal_tag varchar(10) not null,
  seed_rows json not null,
  note_zh varchar(300) null,
  note_en varchar(300) null,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  unique key uq_slug (slug)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
