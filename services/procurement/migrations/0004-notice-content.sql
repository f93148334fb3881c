-- What each version of a notice says, frozen as canonical JSON.
create table if not exists notice_content (
  notice_id char(36) not null primary key,
  content mediumtext not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
