-- What is registered of a body beside its name, type and representative, and every change of it (4.1 CHANGE). Of a body that came with an
-- import nothing of it is known here, until it changes one.
create table if not exists registered_facts (
  uscc char(18) not null primary key,
  purpose text null,
  business_scope text null,
  activity_area varchar(200) null,
  domicile varchar(200) null,
  domicile_division_code char(6) null,
  capital_fen bigint null,
  supervisory_authority_uscc char(18) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
create table if not exists register_change (
  id char(36) not null primary key,
  uscc char(18) not null,
  item varchar(24) not null,
  value_before text null,
  value_after text not null,
  application_id char(36) not null,
  changed_on date not null,
  at datetime(3) not null,
  index register_change_of_organization (uscc, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
alter table registration_application add column if not exists organization_uscc char(18) null;
alter table registration_application add column if not exists change_asked json null;
alter table registration_application add index if not exists application_of_organization (organization_uscc, id);
