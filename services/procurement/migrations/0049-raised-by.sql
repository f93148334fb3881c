-- The fingerprint of the sign-in under which something was raised; null without one. It counts against the limits of a day.
alter table objection_party add column if not exists raised_by char(64) null;
