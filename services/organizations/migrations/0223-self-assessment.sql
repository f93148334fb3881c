-- The yearly self-assessment of associations under the five headings (S50), an edition for each correction; and the day by which it is due, for
-- which the seasons of annual reports get a kind.
create table if not exists self_assessment (
  id char(36) not null primary key,
  version int not null,
  revision int not null,
  state varchar(10) not null,
  uscc char(18) not null,
  division_code char(6) not null,
  registrar_uscc char(18) null,
  year int not null,
  edition int not null,
  most_points int null,
  headings json not null,
  editors json not null,
  missed_at datetime(3) null,
  published json null,
  unique key self_assessment_of_year (uscc, year, edition),
  index self_assessment_by_state (state, id),
  index self_assessment_by_registrar (registrar_uscc, state, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
create table if not exists count_figure (
  policy_key varchar(64) not null,
  effective_from date not null,
  effective_to date null,
  number int not null,
  heard_at datetime(3) not null,
  primary key (policy_key, effective_from)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
alter table report_season add column if not exists kind varchar(16) not null default 'ANNUAL_REPORT';
alter table report_season add unique key if not exists season_of_kind (kind, org_type, year);
