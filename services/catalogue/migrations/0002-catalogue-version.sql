-- Editions of catalogues; the generated key lets one edition be IN_FORCE per catalogue and jurisdiction (3.2).
create table if not exists catalogue_version (
  id char(36) not null primary key,
  kind varchar(20) not null,
  jurisdiction varchar(9) not null,
  version_no int not null,
  title varchar(200) not null,
  published_on date null,
  effective_from date null,
  effective_to date null,
  state varchar(20) not null,
  is_synthetic boolean not null,
  source varchar(500) not null,
  in_force_key varchar(40) as (if(state = 'IN_FORCE', concat(kind, ':', jurisdiction), null)) stored,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  unique key uq_edition (kind, jurisdiction, version_no),
  unique key uq_in_force (in_force_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
