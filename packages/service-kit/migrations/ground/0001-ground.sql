-- What every room stands on: outbox, deliveries, inbox, timers, audit.
create table if not exists outbox (
  event_id char(36) not null primary key,
  name varchar(64) not null,
  aggregate_id varchar(64) not null,
  aggregate_version int not null,
  occurred_at datetime(3) not null,
  body json not null,
  recorded_at datetime(3) not null default current_timestamp(3),
  index outbox_by_aggregate (aggregate_id, aggregate_version),
  index outbox_by_age (recorded_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists outbox_delivery (
  event_id char(36) not null,
  listener varchar(32) not null,
  aggregate_id varchar(64) not null,
  aggregate_version int not null,
  after_event_id char(36) null,
  settled tinyint not null default 0,
  due_at datetime(3) not null,
  attempts int not null default 0,
  batch char(36) null,
  primary key (event_id, listener),
  index delivery_by_due (settled, due_at, batch, event_id),
  index delivery_by_aggregate (aggregate_id, settled)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists inbox (
  event_id char(36) not null primary key,
  name varchar(64) not null,
  producer varchar(32) not null,
  aggregate_id varchar(64) not null,
  aggregate_version int not null,
  after_event_id char(36) null,
  parked json null,
  received_at datetime(3) not null default current_timestamp(3),
  applied_at datetime(3) null,
  index inbox_by_predecessor (after_event_id),
  index inbox_by_age (applied_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists timer (
  id char(36) not null primary key,
  kind varchar(64) not null,
  subject_id varchar(64) not null,
  subject_version int not null,
  state varchar(9) not null,
  version int not null,
  due_at datetime(3) null,
  remaining_days int null,
  fired_at datetime(3) null,
  attempts int not null default 0,
  retry_at datetime(3) null,
  unique index timer_of_subject (subject_id, kind),
  index timer_by_due (state, due_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists audit_entry (
  id char(36) not null primary key,
  at datetime(3) not null,
  actor json not null,
  command varchar(64) not null,
  aggregate_type varchar(64) not null,
  aggregate_id varchar(64) not null,
  version int not null,
  `change` json not null,
  index audit_by_aggregate (aggregate_type, aggregate_id, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
