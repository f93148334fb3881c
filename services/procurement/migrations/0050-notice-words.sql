-- The folded lines a notice is found by, whole: its pairs say which rows to look at, these what they hold.
create table if not exists notice_words (
  notice_id char(36) not null primary key,
  words text not null,
  codes text not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
