-- Who of the public wrote, as far as somebody gave a name, and the fingerprint of the receipt: never public (S38, 7).
create table if not exists supervision_party (
  supervision_id char(36) not null primary key,
  name varchar(100) null,
  receipt_hash char(64) not null,
  matter_hash char(64) not null,
  unique index supervision_by_receipt (receipt_hash),
  unique index supervision_by_matter (matter_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
