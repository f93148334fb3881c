-- The objections that published amendments named: a decision that comes later finds them corrected (domain specification 4.6).
alter table project add column if not exists answered_objection_ids json null after correction_due;

update project set answered_objection_ids = '[]' where answered_objection_ids is null;

alter table project modify answered_objection_ids json not null;
