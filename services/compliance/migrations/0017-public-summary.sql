-- What the public reads of a credit record, apart from what was told; null in rows of before, which are screened as they are read (R-25).
alter table credit_record add column if not exists public_summary text null after summary;
