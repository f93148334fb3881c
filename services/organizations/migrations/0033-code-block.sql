-- The blocks of organization codes that registrars give out of, each once (GB 32100; 2.1).
create table if not exists code_block (
  id varchar(40) not null primary key,
  owner_uscc char(18) not null,
  prefix varchar(8) not null,
  next_serial int not null,
  last_serial int not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  index block_of_owner (owner_uscc, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
