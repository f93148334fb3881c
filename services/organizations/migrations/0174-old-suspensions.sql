-- Suspensions of activities that were on record before they had a last day (0171) end with it by a timer as all others do (6.10): at the end of
-- that day at Shanghai, which is 16:00 UTC.
insert ignore into timer (id, kind, subject_id, subject_version, state, version, due_at)
  select uuid(), 'suspension.over', id, 1, 'ARMED', 1, date_add(until, interval 16 hour) from status_penalty
    where kind = 'ACTIVITY_SUSPENSION' and until is not null and overturned_on is null and over_at is null;
