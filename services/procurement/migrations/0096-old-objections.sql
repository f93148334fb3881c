-- Objections that were undecided when their periods began to be kept (0040) have none: a timer asks the catalogue for the figures of
-- their kind and dates them, so that a corrected calendar moves them too, and a returned form does not stand open for ever.
insert ignore into timer (id, kind, subject_id, subject_version, state, version, due_at)
  select uuid(), 'objection.date', id, revision, 'ARMED', 1, received_at from objection
    where running_period is null and state in ('RECEIVED', 'ADMITTED', 'UNDER_REVIEW', 'REJECTED_FORM');
