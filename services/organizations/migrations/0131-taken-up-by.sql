-- The agency that has a case (4.2): whoever it was entrusted to and acted by that, else the registrar, once somebody there acted on it.
alter table registration_application add column if not exists taken_up_by char(18) null;
update registration_application as a
  left join delegation as d on d.id = a.delegation_id and d.mode = 'ENTRUST' and a.taken_back is null
  set a.taken_up_by = coalesce(d.delegate_uscc, a.handling_agency_uscc)
  where a.taken_up_by is null and (a.delegation_id is not null or json_length(a.workers) > 0);
