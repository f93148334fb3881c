-- Inquiries, objections and reports, without whoever raised them.
create table if not exists objection (
  id char(36) not null primary key,
  version int not null,
  revision int not null,
  project_id char(36) not null,
  notice_id char(36) null,
  purchaser_uscc char(18) not null,
  division_code char(6) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  grounds text not null,
  is_blocking boolean not null,
  received_at datetime(3) not null,
  reply_due_on date null,
  reply_due_at datetime(3) null,
  overdue_at datetime(3) null,
  outcome text null,
  decided_at datetime(3) null,
  corrections int not null,
  index objection_of_project (project_id, id),
  index objection_by_due (state, reply_due_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
