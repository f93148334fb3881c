-- The figures in force when notices were published; rows never change, their id is their fingerprint.
create table if not exists notice_policy (
  id char(64) not null primary key,
  policy json not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
