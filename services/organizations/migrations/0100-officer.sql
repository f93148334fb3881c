-- Qualified officers: investigators, inspectors, audit officers, hosts of hearings (domain 3.1).
create table if not exists officer (
  id char(36) not null primary key,
  agency_uscc char(18) not null,
  subject varchar(200) not null,
  name varchar(60) not null,
  certificate_no varchar(40) not null,
  valid_from date not null,
  valid_to date not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null,
  updated_at datetime(3) not null,
  version int not null,
  unique index officer_certificate (certificate_no),
  index officer_by_agency (agency_uscc, valid_to, id),
  index officer_by_subject (subject, agency_uscc)
) default charset = utf8mb4 collate = utf8mb4_bin;
