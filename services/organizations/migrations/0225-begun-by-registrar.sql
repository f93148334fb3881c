-- Begun by its registrar's handlers for a body that was revoked and may have nobody left who signs in for it (4.1).
alter table registration_application add column if not exists is_by_registrar tinyint null;
