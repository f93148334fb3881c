-- Not only notices' ends move: publicities of only suppliers, answers owed, corrections of form; and what had no date is given one (R-20).
alter table deadline_change
  add column if not exists subject varchar(20) not null default 'NOTICE' after id,
  add column if not exists objection_id char(36) null after notice_id,
  modify column notice_id char(36) null,
  modify column before_on date null,
  add unique index if not exists change_of_objection (objection_id, cause);
