-- The pairs of neighbouring characters an organization is found by (MariaDB has no ngram parser: platform.md, section 3).
create table if not exists organization_gram (
  gram varchar(2) not null,
  uscc char(18) not null,
  primary key (gram, uscc),
  index gram_by_organization (uscc)
) default charset = utf8mb4 collate = utf8mb4_bin;
