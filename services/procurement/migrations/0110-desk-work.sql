-- A desk asks for the projects of its agency, or of its division, by their states.
alter table project
  add index if not exists project_at_purchaser (purchaser_uscc, state, id),
  add index if not exists project_in_division (division_code, state, id);
