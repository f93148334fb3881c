-- State Council notices on days off; confirmed ones number the calendar (6.9).
create table if not exists calendar_notice (
  id char(36) not null primary key,
  year smallint not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  doc_no varchar(40) null,
  source_url varchar(300) null,
  issued_on date null,
  state varchar(20) not null,
  proposed_by varchar(100) not null,
  proposed_at datetime(3) not null,
  decided_by varchar(100) null,
  decided_at datetime(3) null,
  reason varchar(1000) null,
  calendar_version int null,
  created_at datetime(3) not null default current_timestamp(3),
  created_by varchar(100) not null default 'import',
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  unique key uq_calendar_version (calendar_version),
  key ix_state (state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
