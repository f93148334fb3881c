-- What an agency is found by: the folded lines of its name, and of its code and initials.
alter table agency
  add column if not exists search_text text null after is_synthetic,
  add column if not exists search_codes text null after search_text;
