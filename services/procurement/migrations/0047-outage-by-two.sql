-- An outage is recorded by one operator and confirmed by another; those there were done at once (domain specification 4.5).
alter table platform_outage
  add column if not exists version int not null default 1 after id,
  add column if not exists state varchar(12) not null default 'CONFIRMED' after version,
  add column if not exists confirmed_by varchar(64) null,
  add column if not exists confirmed_at datetime(3) null,
  add column if not exists withdrawn_by varchar(64) null,
  add column if not exists withdrawn_at datetime(3) null,
  add column if not exists withdrawn_because text null,
  add column if not exists lost_days json null,
  add column if not exists affected int not null default 0,
  add column if not exists applied int not null default 0,
  add column if not exists moved int not null default 0;
