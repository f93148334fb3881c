-- One row per purchaser, group and fiscal year: held while its budgets are added up (R-05).
create table if not exists purchase_group (
  id varchar(64) not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
