-- The application by which a body was certified, found by the code it was given (3.1, S10).
alter table registration_application add index if not exists application_by_issued_code (issued_uscc);
