-- Everybody who edited since the last approval, and who wrote what was approved (R-21); of projects kept before, as the audit trail tells.
alter table project
  add column if not exists editors json null after handler,
  add column if not exists drafters json null after editors;

update project
  set drafters = coalesce((
    select concat('["', group_concat(distinct json_unquote(json_extract(actor, '$.subject')) separator '","'), '"]')
    from audit_entry
    where aggregate_type = 'project' and aggregate_id = project.id and json_extract(actor, '$.subject') is not null
      and command in ('draft-project', 'edit-draft', 'submit-project')
  ), json_array(created_by, handler))
  where drafters is null;

update project
  set editors = if(state in ('DRAFT', 'SUBMITTED'), drafters, '[]'), drafters = if(state in ('DRAFT', 'SUBMITTED'), '[]', drafters)
  where editors is null;

alter table project modify editors json not null, modify drafters json not null;
