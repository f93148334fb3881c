-- Who represents a body, by the keyed mark of an identity paper; the number itself has no column anywhere (Q21).
create table if not exists legal_representative (
  uscc char(18) not null primary key,
  person_hash char(64) not null,
  entered_at datetime(3) not null,
  index representative_by_person (person_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
alter table registration_application add column if not exists person_hash char(64) null;
alter table registration_application add index if not exists application_by_person (person_hash, state);
