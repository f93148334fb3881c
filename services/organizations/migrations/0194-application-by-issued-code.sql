-- The application by which a body was certified, found by the code it was given (3.1, S10).
create index if not exists application_by_issued_code on registration_application (issued_uscc);
