-- The number of a decision, once in all, and how it was delivered (4.1).
alter table registration_application add column if not exists decision_doc_no varchar(40) null;
alter table registration_application add column if not exists delivery json null;
alter table registration_application add unique index if not exists application_by_decision (decision_doc_no);
