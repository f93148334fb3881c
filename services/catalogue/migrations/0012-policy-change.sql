-- Changes of figures, proposed by one person and decided by another (7).
create table if not exists policy_change (
  id char(36) not null primary key,
  policy_key varchar(60) not null,
  value varchar(100) not null,
  legal_tag varchar(10) not null,
  document_slug varchar(60) null,
  article varchar(100) null,
  effective_from date not null,
  grounds varchar(1000) not null,
  state varchar(20) not null,
  proposed_by varchar(100) not null,
  proposed_at datetime(3) not null,
  decided_by varchar(100) null,
  decided_at datetime(3) null,
  reason varchar(1000) null,
  created_at datetime(3) not null default current_timestamp(3),
  updated_at datetime(3) not null default current_timestamp(3) on update current_timestamp(3),
  version int not null default 1,
  key ix_state (state, id),
  key ix_key (policy_key, state)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
