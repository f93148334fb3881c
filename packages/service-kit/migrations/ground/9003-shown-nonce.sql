-- Nonces that were shown while Redis was away (ADR 33).
create table if not exists shown_nonce (
  nonce char(16) not null primary key,
  shown_at datetime(3) not null default current_timestamp(3),
  index nonce_by_age (shown_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
