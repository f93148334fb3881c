-- The requests that may come twice and were done, by who asked and the id they gave; with the answer, for a day.
create table if not exists kept_answer (
  actor char(64) not null,
  client_mutation_id varchar(64) not null,
  fingerprint char(64) not null,
  answer longtext null,
  kept_at datetime(3) not null default current_timestamp(3),
  primary key (actor, client_mutation_id),
  index kept_by_age (kept_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
