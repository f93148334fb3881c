-- What a fine was, and the figures of its day by which it is a large one (R-01); null where they are not known.
alter table penalty add column if not exists fine_fen bigint null, add column if not exists large_fine_fen bigint null, add column if not exists record_months smallint null;
