-- Who holds which post of an organization, from when to when, as the organization recorded it (3.1). Of the paper shown there is its mark alone,
-- of the day of birth the age at the first day.
create table if not exists mandate (
  id char(36) not null primary key,
  uscc char(18) not null,
  post varchar(32) not null,
  name varchar(60) not null,
  person_hash char(64) not null,
  age_at_start int not null,
  is_serving_official boolean not null,
  is_retired_official boolean not null,
  starts_on date not null,
  ends_on date not null,
  ended_on date null,
  resolution_id char(36) not null,
  version int not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  index mandate_of_organization (uscc, id),
  index mandate_of_person (person_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
