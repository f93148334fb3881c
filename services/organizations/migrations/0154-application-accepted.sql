-- What was accepted in a year is found by its index: how long that took is told in public (S79).
alter table registration_application add index if not exists application_accepted (accepted_at);
