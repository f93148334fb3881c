-- How often the calendar was corrected under this room: whoever reckons a deadline holds the row (R-20).
create table if not exists calendar_mark (
  id tinyint not null primary key,
  corrections int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
