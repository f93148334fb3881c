-- The two-character parts of what a notice is searched by.
create table if not exists notice_gram (
  gram varchar(2) not null,
  notice_id char(36) not null,
  primary key (gram, notice_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
