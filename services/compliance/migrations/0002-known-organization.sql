-- The codes this room has heard of from the register.
create table if not exists known_organization (
  uscc char(18) not null primary key,
  status varchar(24) not null,
  heard_version int not null,
  heard_at datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;
