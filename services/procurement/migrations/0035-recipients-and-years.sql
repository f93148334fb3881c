-- How many people a service reaches (8.2), whether its money is next year's, and into which year it was carried (4.4).
alter table project
  add column if not exists recipient_count int null after beneficiaries,
  add column if not exists is_funded_ahead boolean not null default false after above_limit,
  add column if not exists carried_over_to smallint null after budget_confirmed;
