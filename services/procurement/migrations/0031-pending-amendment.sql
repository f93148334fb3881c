-- Amendments that wait for a second person, and what finance saw when it approved or released (domain specification 4.4).
--
-- An approval given before is one of the terms as they stand; what a release saw was not kept, so the next change needs it anew.
alter table project
  add column if not exists approved_scope json null after finance_approval,
  add column if not exists released_scope json null after split_release,
  add column if not exists pending_amendment json null after correction_due;

update project
set approved_scope = json_object('budgetFen', budget_fen, 'method', method, 'serviceGroup', service_group, 'fiscalYear', fiscal_year)
where finance_approval is not null and approved_scope is null;
