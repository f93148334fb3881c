-- When whoever owes an answer is reminded of it, and whether that was done (domain specification 6.6).
alter table objection
  add column if not exists alarm_at datetime(3) null after reply_due_at,
  add column if not exists alarmed_at datetime(3) null after alarm_at;
