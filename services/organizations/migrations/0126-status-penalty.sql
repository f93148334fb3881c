-- Penalties that concern where an organization stands in the register, as compliance told of them (R-02, R-13).
create table if not exists status_penalty (
  id varchar(64) not null primary key,
  uscc char(18) not null,
  kind varchar(32) not null,
  revocation_kind varchar(12) null,
  served_on date not null,
  until date null,
  took boolean not null,
  overturned_on date null,
  heard_at datetime(3) not null,
  index status_penalty_of (uscc, id)
) default charset = utf8mb4 collate = utf8mb4_bin;
