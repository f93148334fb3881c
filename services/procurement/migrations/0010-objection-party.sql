-- Who raised what, with which evidence: never public.
create table if not exists objection_party (
  objection_id char(36) not null primary key,
  name varchar(100) not null,
  evidence json not null,
  receipt_hash char(64) not null,
  matter_hash char(64) not null,
  unique index party_by_matter (matter_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
