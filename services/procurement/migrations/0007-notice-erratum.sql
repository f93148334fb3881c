-- Minor corrections appended to a notice.
create table if not exists notice_erratum (
  id char(36) not null primary key,
  notice_id char(36) not null,
  at datetime(3) not null,
  field varchar(64) not null,
  `before` mediumtext null,
  `after` mediumtext null,
  reason text not null,
  index erratum_of_notice (notice_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
