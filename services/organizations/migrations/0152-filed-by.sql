-- Who handed an application in, for whoever applied: none of them does anything of it for the registrar (R-21).
alter table registration_application add column if not exists filed_by json null;
