-- Whoever acted here, by the name the token gave: for colleagues at the desk, never public.
create table if not exists clerk (
  subject varchar(200) not null primary key,
  name varchar(100) null,
  agency_uscc char(18) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
