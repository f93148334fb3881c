-- Which period runs for an objection, until when its form may be put right, and that finance decides it (domain specification 4.6).
alter table objection
  add column if not exists matter varchar(20) null after kind,
  add column if not exists running_period json null after received_at,
  add column if not exists once_overdue json null after overdue_at,
  add column if not exists handed_to_finance_at datetime(3) null after once_overdue,
  add column if not exists correct_by_on date null after handed_to_finance_at,
  add column if not exists correct_by_at datetime(3) null after correct_by_on;

update objection set matter = 'NOTICE' where kind = 'NOTICE_OBJECTION';

-- An answer that is overdue is finance's to give.
update objection set handed_to_finance_at = overdue_at
  where kind = 'NOTICE_OBJECTION' and overdue_at is not null and state in ('RECEIVED', 'ADMITTED', 'UNDER_REVIEW');

-- Inquiries and reports end answered.
update objection set state = 'ANSWERED'
  where kind in ('INQUIRY', 'REPORT') and state in ('UPHELD', 'PARTIALLY_UPHELD', 'DISMISSED');
