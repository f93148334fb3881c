-- Which agency takes over from which, recorded by two approvers (R-17). One row for each agency that ends.
create table if not exists agency_succession (
  id char(36) not null primary key,
  version int not null,
  revision int not null,
  state varchar(10) not null,
  from_uscc char(18) not null,
  to_uscc char(18) not null,
  effective_on date not null,
  document_id char(36) not null,
  proposed json not null,
  confirmed json null,
  took_effect_at datetime(3) null,
  unique index succession_from (from_uscc),
  index succession_to (to_uscc, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
alter table organization add index if not exists organization_by_registrar (registrar_uscc, uscc);
