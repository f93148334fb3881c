-- Whether finance set the approved line, so that only finance changes it (domain specification 4.4).
alter table project add column if not exists line_confirmed boolean not null default false after budget_confirmed;

update project set line_confirmed = true where budget_confirmed is not null and approved_line_fen is not null;
