-- A suspension of activities whose last day is over, and since when (6.10).
alter table status_penalty add column if not exists over_at datetime(3) null;
