-- What was handed in, where its bytes are, and which records use it (domain specification 3.5).
create table if not exists stored_blob (
  id char(36) not null primary key,
  state varchar(8) not null,
  sha256 char(64) null,
  shared_sha256 char(64) null,
  key_id varchar(32) null,
  wrapped_key varbinary(64) null,
  at datetime(3) not null default current_timestamp(3),
  unique index blob_kept_once (shared_sha256),
  index blob_by_state (state, at),
  index blob_by_key (key_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists stored_file (
  id char(36) not null primary key,
  blob_id char(36) not null,
  purpose varchar(32) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 char(64) not null,
  classification varchar(8) not null,
  uploaded_at datetime(3) not null,
  uploaded_by char(64) null,
  orphan_hours smallint unsigned not null,
  is_scanned boolean not null,
  index file_by_blob (blob_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists file_use (
  file_id char(36) not null,
  owner_type varchar(32) not null,
  owner_id varchar(64) not null,
  primary key (file_id, owner_type, owner_id),
  index use_by_owner (owner_type, owner_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
