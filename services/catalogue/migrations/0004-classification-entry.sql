-- The national procurement classification, class C.
create table if not exists classification_entry (
  code varchar(9) not null primary key,
  name varchar(200) not null,
  level tinyint not null,
  parent_code varchar(9) null,
  is_leaf boolean not null,
  description text null,
  source_page int null,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  key ix_parent (parent_code, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
