-- The identifiers an organization is found by, apart from its words: its code and the initials of its names.
alter table organization add column if not exists search_codes text null after search_text;
