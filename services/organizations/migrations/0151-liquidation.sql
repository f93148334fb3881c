-- Liquidation files, what charters and deregistrations are asked for, and whether a decision kept both clocks (4.1, S16).
create table if not exists liquidation (
  id char(36) not null primary key,
  uscc char(18) not null,
  opened_from varchar(24) not null,
  opened_on date not null,
  members json not null,
  noticed_on date null,
  notice text null,
  ended_on date null,
  stopped_on date null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  index liquidation_of_organization (uscc, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
alter table registration_application add column if not exists charter_asked json null;
alter table registration_application add column if not exists deregistration_asked json null;
alter table registration_application add column if not exists decided_on date null;
alter table registration_application add column if not exists kept_statutory tinyint null;
alter table registration_application add column if not exists kept_promised tinyint null;
alter table registration_application add index if not exists application_by_decided_day (decided_on, handling_agency_uscc);
alter table registered_facts add column if not exists charter_application_id char(36) null;
alter table registered_facts add column if not exists charter_approved_on date null;
