-- Which bodies went over into which by mergers and divisions (R-16), those of deregistrations granted before among them.
create table if not exists body_succession (
  uscc char(18) not null,
  successor_uscc char(18) not null,
  ground varchar(24) not null,
  went_over_on date not null,
  primary key (uscc, successor_uscc),
  index body_succession_by_successor (successor_uscc, went_over_on, uscc)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert ignore into body_succession (uscc, successor_uscc, ground, went_over_on)
  select organization_uscc, named.uscc, json_value(deregistration_asked, '$.ground'), decided_on
    from registration_application,
      json_table(deregistration_asked, '$.successorUsccs[*]' columns (uscc char(18) path '$')) as named
   where type = 'DEREGISTER' and state in ('APPROVED', 'CERTIFIED') and decided_on is not null
     and json_value(deregistration_asked, '$.ground') in ('MERGED', 'DIVIDED');
