-- How many hours of an outage lose a day: the figure in force when it began (domain specification 3.6 and 4.5).
alter table platform_outage add column if not exists lost_from_hours smallint null after ended_at;
