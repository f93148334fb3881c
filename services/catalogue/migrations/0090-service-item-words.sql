-- What an item is found by: the folded lines of its name, and of its code and initials.
alter table service_item
  add column if not exists search_text text null after replaced_by,
  add column if not exists search_codes text null after search_text;
