-- The register as a feed for other platforms (S01, ADR 56): an entry for each version of an organization, each penalty heard of and what became of it,
-- each announcement. An entry is written with what it tells of; its place in the feed is given after the commit, by one at a time.
create table if not exists register_entry (
  no int not null auto_increment primary key,
  position int null,
  kind varchar(16) not null,
  subject_id varchar(64) not null,
  revision int not null,
  uscc char(18) not null,
  recorded_at datetime(3) not null,
  penalty json null,
  unique key register_entry_at (position),
  unique key register_entry_of (kind, subject_id, revision),
  index register_entry_of_body (uscc, position)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
create table if not exists register_feed (
  id int not null primary key,
  last_position int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert ignore into register_feed (id, last_position) values (1, 0);
insert ignore into register_entry (kind, subject_id, revision, uscc, recorded_at)
  select 'ORGANIZATION', uscc, version, uscc, recorded_at from organization_history order by recorded_at, uscc, version;
insert ignore into register_entry (kind, subject_id, revision, uscc, recorded_at, penalty)
  select 'PENALTY', id, 1, uscc, heard_at, json_object('kind', kind, 'revocationKind', revocation_kind, 'servedOn', date_format(served_on, '%Y-%m-%d'),
    'until', date_format(until, '%Y-%m-%d'), 'overturnedOn', date_format(overturned_on, '%Y-%m-%d'), 'isOver', over_at is not null)
    from status_penalty order by heard_at, id;
insert ignore into register_entry (kind, subject_id, revision, uscc, recorded_at)
  select 'ANNOUNCEMENT', id, 1, coalesce(issued_uscc, organization_uscc), certified_at from registration_application
    where certified_at is not null and coalesce(issued_uscc, organization_uscc) is not null order by certified_at, id;
