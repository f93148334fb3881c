-- What other platforms call an organization, as they told it (S01): one reference a platform, and none borne twice.
create table if not exists external_reference (
  platform varchar(24) not null,
  uscc char(18) not null,
  ref varchar(80) not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  primary key (platform, uscc),
  unique key external_reference_once (platform, ref)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
