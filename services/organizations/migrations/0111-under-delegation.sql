-- By which delegation a delegate took a case up, and whether the principal took it back (4.2).
alter table registration_application add column if not exists delegation_id char(36) null;
alter table registration_application add column if not exists taken_back json null;
