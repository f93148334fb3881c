-- Who gave an application to its handler: where silence accepted it, another person decides (R-21).
alter table registration_application add column if not exists assigned_by varchar(64) null;
